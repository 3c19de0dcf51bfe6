using System.Collections.Immutable;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>What is covered of one document of one module.</summary>
/// <param name="Document">The document.</param>
/// <param name="Lines">In ascending order, each once.</param>
/// <param name="Methods">The methods listed in it.</param>
public sealed record DocumentCoverage(Document Document, ImmutableArray<LineCoverage> Lines, Summary Methods)
{
    /// <summary>The lines of which all code is excluded, in ascending order; they are in no total.</summary>
    public ImmutableArray<ExcludedLine> ExcludedLines { get; init; } = [];

    /// <summary>What is covered of it.</summary>
    public CoverageSummary Summary { get; } = new(
        new Summary(Lines.Count(line => line.Hits > 0), Lines.Length),
        Lines.Aggregate(default(Summary), (sum, line) => sum + line.Branches),
        Methods);
}
