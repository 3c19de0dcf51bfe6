using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions;

/// <summary>
/// The place of a decision for which the code has no sequence point, or several. Lines and columns count from 1, the end is
/// exclusive.
/// </summary>
internal sealed record DecisionHeader(Document Document, int StartLine, int StartColumn, int EndLine, int EndColumn);
