using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Instrumenter.Probes;

/// <summary>What is measured of a compiled method.</summary>
internal sealed record MethodPoints(ImmutableArray<SequencePointEntry> SequencePoints, ImmutableArray<BranchPointEntry> BranchPoints)
{
    /// <summary>The same with other numbers of the counters: from another one than 0.</summary>
    public MethodPoints CountingFrom(int firstCounter) => new(
        ImmutableArray.CreateRange(SequencePoints, point => point with { Hits = point.Hits.From(firstCounter) }),
        ImmutableArray.CreateRange(BranchPoints, branch => branch with { Hits = branch.Hits.From(firstCounter) }));
}
