using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>
/// All that one run measured, and the content of a portable data file: what was instrumented, what was not and why, the
/// counts, and the processes they came from.
/// </summary>
/// <param name="SourceRoot">The folder that report paths are relative to: full path, no separator at its end.</param>
/// <param name="Modules">The instrumented modules with their summed counters.</param>
/// <param name="SkippedModules">The modules that were considered and not instrumented.</param>
/// <param name="Processes">The processes that counted.</param>
public sealed record RunResult(
    string SourceRoot,
    ImmutableArray<ModuleCounts> Modules,
    ImmutableArray<SkippedModule> SkippedModules,
    ImmutableArray<ProcessEntry> Processes)
{
    /// <summary>What is to be excluded from the figures. All of it is in the modules all the same.</summary>
    public ExclusionPolicy Exclusions { get; init; } = ExclusionPolicy.Default;

    /// <summary>The counter files that could not be used, or not all of them: what they counted is missing.</summary>
    public ImmutableArray<RefusedFile> RefusedFiles { get; init; } = [];
}
