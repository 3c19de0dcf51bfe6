using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>Finds the outcomes of a condition whose last jump leads where control goes on anyway.</summary>
internal sealed class DroppedOutcomes(MethodFlow flow, PathFinder paths, CodeNames names)
{
    /// <summary>The outcomes: the two ways of the last test, with whatever left the condition before. None for a pattern that always matches.</summary>
    /// <param name="source">What the source says.</param>
    /// <param name="tests">The condition's own tests.</param>
    /// <param name="inside">The tests of the decisions inside its operand.</param>
    public ImmutableArray<ImmutableArray<Edge>> Of(SourceCondition source, IReadOnlyList<int> tests, List<int> inside)
    {
        int last = tests[^1];
        if (source.Kind == ConditionKind.Pattern && AlwaysMatches(tests))
        {
            return [];
        }

        SourceRelation? relation = RelationOf(source, last);
        if (flow.IsDropped(last))
        {
            DroppedJumps.Compare(flow.Instructions[last], relation?.Operator);
        }

        Edge[] ways = [.. flow.EdgesFrom(last)];

        // What does not fit leaves earlier; what is compared with zero fits when it does not jump.
        bool fitsWhenZero = flow.IsDropped(last) && flow.Instructions[last].IsNullTest && relation is { Operator: "==", Constant: "#0" };
        HashSet<int> all = [.. inside, .. tests];
        int end = paths.NextStop(ways[0]);
        IEnumerable<Edge> earlier = tests.Take(tests.Count - 1).Concat(inside.Except(tests))
            .SelectMany(flow.EdgesFrom)
            .Where(edge => !all.Contains(paths.NextStop(edge)) && paths.NextStop(edge) == end);
        return fitsWhenZero ? [[ways[0]], [ways[1], .. earlier]] : [[ways[0], .. earlier], [ways[1]]];
    }

    // Whatever it looks at, its value is the same: ldc.i4.0 ; bgt T ; T: ldc.i4.1.
    private bool AlwaysMatches(IReadOnlyList<int> tests)
    {
        int[] ends = [.. tests.SelectMany(flow.EdgesFrom).Select(edge => ConstantBehind(edge.To)).Distinct()];
        return ends is [not MethodFlow.None];
    }

    private int ConstantBehind(int index)
    {
        for (int steps = 0; steps < flow.Instructions.Length && flow.ThreadedConstant(index) is null; steps++)
        {
            if (flow.Instructions[index].OpCode.Code != Code.Br || flow.StartsVisiblePoint(index))
            {
                return flow.Instructions[index].IsConstant && !flow.StartsVisiblePoint(index) ? index : MethodFlow.None;
            }

            index = flow.JumpTargets(index).First();
        }

        return index;
    }

    private SourceRelation? RelationOf(SourceCondition source, int test)
    {
        string? constant = flow.Instructions[test].IsNullTest ? "#0" : names.Of(flow.Instructions[test].Previous.Previous);
        return source.Relations.LastOrDefault(relation => relation.Constant == constant && constant is not null)
            ?? (source.Relations is [{ Constant: null } only] ? only : null);
    }
}
