using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// The place of a switch statement that Release code has no sequence point for. Lines and columns count from 1, the end is
/// exclusive.
/// </summary>
internal sealed record SwitchHeader(Document Document, int StartLine, int StartColumn, int EndLine, int EndColumn);
