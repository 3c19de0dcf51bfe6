using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Instrumenter.Probes;

/// <summary>A method's probes and what they tell. Its counters are numbered from 0.</summary>
internal sealed record PlannedMethod(
    MethodPlan Plan,
    ImmutableArray<SequencePointEntry> SequencePoints,
    ImmutableArray<BranchPointEntry> BranchPoints)
{
    /// <summary>The same with the counters numbered as the module's, of which the methods before have some.</summary>
    public PlannedMethod CountingFrom(int firstCounter) => this with
    {
        SequencePoints = [.. SequencePoints.Select(point => point with { Hits = point.Hits.From(firstCounter) })],
        BranchPoints = [.. BranchPoints.Select(branch => branch with { Hits = branch.Hits.From(firstCounter) })],
    };
}
