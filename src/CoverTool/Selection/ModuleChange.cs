using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Restore;

namespace CoverTool.Selection;

/// <summary>One module to be replaced, and the symbols that go with it.</summary>
/// <param name="ModulePath">Full path of the module.</param>
/// <param name="Map">What its counters mean.</param>
/// <param name="Files">The files to change, the module itself last: it must never be newer than its symbols.</param>
internal sealed record ModuleChange(string ModulePath, ModuleMap Map, ImmutableArray<FileChange> Files);
