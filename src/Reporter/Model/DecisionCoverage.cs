using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>One decision and how often each of its outcomes happened.</summary>
/// <param name="Document">The document it is in.</param>
/// <param name="Line">The line of the code that it belongs to.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Hits">The hits of each branch, in the order that the code has them.</param>
public sealed record DecisionCoverage(Document Document, int Line, BranchKind Kind, ImmutableArray<long> Hits)
{
    /// <summary>Why it is excluded, or null.</summary>
    public ExclusionReason? Exclusion { get; init; }

    /// <summary>Its branches.</summary>
    public Summary Branches => new(Hits.Count(hits => hits > 0), Hits.Length);
}
