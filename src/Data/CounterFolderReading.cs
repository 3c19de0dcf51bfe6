using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>What the counter files of a session say.</summary>
/// <param name="Modules">For every map its summed counters, zeros where nothing was counted, in the order of the maps.</param>
/// <param name="Processes">The processes that wrote the files, in the order in which they started.</param>
/// <param name="RefusedFiles">The files of which nothing, or not everything, was counted.</param>
public sealed record CounterFolderReading(
    ImmutableArray<ModuleCounts> Modules,
    ImmutableArray<ProcessEntry> Processes,
    ImmutableArray<RefusedFile> RefusedFiles);
