using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Instrumenter.Probes;

/// <summary>A method's probes and what they tell.</summary>
internal sealed record PlannedMethod(
    MethodPlan Plan,
    ImmutableArray<SequencePointEntry> SequencePoints,
    ImmutableArray<BranchPointEntry> BranchPoints);
