using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Decisions;

/// <summary>A decision that the programmer wrote.</summary>
/// <param name="Point">Index of the instruction that starts the sequence point the decision belongs to.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Outcomes">Each outcome's edges: it happened as often as one of them was taken.</param>
internal sealed record Decision(int Point, BranchKind Kind, ImmutableArray<ImmutableArray<Edge>> Outcomes)
{
    /// <summary>Set when no sequence point stands for the decision: its statement was reached as often as all outcomes together.</summary>
    public DecisionHeader? Header { get; init; }
}
