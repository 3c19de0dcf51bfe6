using System.Collections.Immutable;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>What a type has in one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Lines">The lines of the type's methods in it, in ascending order, each once.</param>
/// <param name="Methods">The methods listed in it, in source order.</param>
public sealed record TypePart(Document Document, ImmutableArray<LineCoverage> Lines, ImmutableArray<MethodCoverage> Methods)
{
    /// <summary>The lines of which all code is excluded, in ascending order; they are in no total.</summary>
    public ImmutableArray<ExcludedLine> ExcludedLines { get; init; } = [];

    /// <summary>What is covered of it.</summary>
    public CoverageSummary Summary { get; } = new(
        new Summary(Lines.Count(line => line.Hits > 0), Lines.Length),
        Lines.Aggregate(default(Summary), (sum, line) => sum + line.Branches),
        Methods.Aggregate(default(Summary), (sum, method) => sum + method.Summary.Methods));
}
