using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Filters;
using CoverTool.Instrumenter.Symbols;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Finds the decisions in a method that the programmer wrote, and what their outcomes are.</summary>
internal static class DecisionFinder
{
    /// <summary>The decisions in the order of their code.</summary>
    public static List<Decision> Find(MethodFlow flow, SourceDocuments documents)
    {
        SwitchFinder switches = new(flow, documents);
        List<Decision> found = [];
        for (int i = 0; i < flow.Instructions.Length; i++)
        {
            if (!flow.IsDecision(i) || BranchFilters.IsCompilerMade(flow, i))
            {
                continue;
            }

            if (switches.IsDispatch(i))
            {
                switches.Add(i);
            }
            else if (!switches.IsHidden(i))
            {
                found.Add(Condition(flow, i));
                switches.AddClause(i);
            }
        }

        found.AddRange(switches.Decisions());
        found.RemoveAll(decision => decision.Point == MethodFlow.None || decision.Outcomes.Length < 2);
        found.Sort((left, right) => left.Outcomes[0][0].From.CompareTo(right.Outcomes[0][0].From));
        return found;
    }

    private static Decision Condition(MethodFlow flow, int index)
    {
        // A switch instruction outside of a dispatch has an outcome a target; a condition has two edges.
        ImmutableArray<ImmutableArray<Edge>> outcomes =
            [.. flow.EdgesFrom(index).GroupBy(edge => edge.To).Select(group => group.ToImmutableArray())];
        return new Decision(flow.GoverningVisiblePoint(index), BranchKind.Condition, outcomes);
    }
}
