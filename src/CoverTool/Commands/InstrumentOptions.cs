using System.Collections.Immutable;
using CoverTool.Selection;

namespace CoverTool.Commands;

/// <summary>What <c>covertool instrument</c> was asked to do.</summary>
/// <param name="Paths">Folders of modules, or modules in them.</param>
/// <param name="Session">The folder of the session to make.</param>
/// <param name="SourceRoot">Full path of the folder whose sources are measured.</param>
/// <param name="Selection">Which modules are left as they are.</param>
internal sealed record InstrumentOptions(ImmutableArray<string> Paths, string Session, string SourceRoot, ModuleSelection Selection);
