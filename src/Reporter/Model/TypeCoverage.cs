using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>A type with the code a programmer wrote in it.</summary>
/// <param name="Name">The name in C# form with its namespace; nested types after a '+'.</param>
/// <param name="Parts">Its parts by document, in the order of paths.</param>
public sealed record TypeCoverage(string Name, ImmutableArray<TypePart> Parts)
{
    /// <summary>What is covered of it.</summary>
    public CoverageSummary Summary { get; } = Parts.Aggregate(default(CoverageSummary), (sum, part) => sum + part.Summary);
}
