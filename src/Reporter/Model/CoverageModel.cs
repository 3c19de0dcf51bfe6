using System.Collections.Immutable;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>What is covered: the one source of every report.</summary>
/// <param name="SourceRoot">The folder that document paths are relative to.</param>
/// <param name="MeasuredAt">When the last process began to count; the Unix epoch when none did.</param>
/// <param name="Modules">In the order of names.</param>
public sealed record CoverageModel(string SourceRoot, DateTimeOffset MeasuredAt, ImmutableArray<ModuleCoverage> Modules)
{
    /// <summary>What is excluded, and which exclusions are probably mistakes.</summary>
    public ExclusionReport Exclusions { get; init; } = ExclusionReport.Empty;

    /// <summary>What is covered of all of it.</summary>
    public CoverageSummary Summary { get; } = Modules.Aggregate(default(CoverageSummary), (sum, module) => sum + module.Summary);
}
