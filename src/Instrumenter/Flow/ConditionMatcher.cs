using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Finds for each decision in the source of one statement the tests that it was compiled to. A pattern may have many tests,
/// a value may have none; in all other cases the source and the code agree one by one.
/// </summary>
internal sealed class ConditionMatcher(MethodFlow flow, PathFinder paths)
{
    private readonly ValueFinder _values = new(flow);

    /// <summary>
    /// The statement's decisions, or null when the code does not fit the source: then every test stands for itself.
    /// </summary>
    /// <param name="point">Index of the instruction that starts the statement's sequence point.</param>
    /// <param name="tests">The statement's tests in the order of the code.</param>
    /// <param name="conditions">The statement's decisions in the same order.</param>
    public List<Decision>? Match(int point, List<int> tests, IReadOnlyList<SourceCondition> conditions)
    {
        if (TestsEach(conditions, tests.Count) is not { } counts)
        {
            return null;
        }

        List<Decision> decisions = [];
        int next = 0;
        for (int i = 0; i < conditions.Count; i++)
        {
            List<int> own = tests.GetRange(next, counts[i]);
            next += counts[i];
            int last = next == 0 ? MethodFlow.None : tests[next - 1];
            ImmutableArray<ImmutableArray<Edge>> outcomes = Outcomes(conditions[i], own, last);
            if (outcomes.Length == 2)
            {
                decisions.Add(new Decision(point, BranchKind.Condition, outcomes));
            }
            else if (counts[i] != 0)
            {
                return null;
            }
        }

        return decisions;
    }

    // How many tests each condition has; null when there is not exactly one way to tell.
    private static int[]? TestsEach(IReadOnlyList<SourceCondition> conditions, int tests)
    {
        int[] counts = [.. conditions.Select(condition => condition.IsValue ? 0 : 1)];
        int rest = tests - counts.Sum();
        if (rest == 0)
        {
            return counts;
        }

        if (rest < 0)
        {
            int[] fusing = [.. Enumerable.Range(0, counts.Length).Where(i => conditions[i].MayFuse)];
            if (fusing.Length != -rest)
            {
                return null;
            }

            foreach (int i in fusing)
            {
                counts[i] = 0;
            }

            return counts;
        }

        int[] patterns = [.. Enumerable.Range(0, counts.Length).Where(i => conditions[i].Kind == ConditionKind.Pattern)];
        if (patterns.Length != 1)
        {
            return null;
        }

        counts[patterns[0]] += rest;
        return counts;
    }

    private ImmutableArray<ImmutableArray<Edge>> Outcomes(SourceCondition condition, List<int> own, int last)
    {
        if (condition.IsValue)
        {
            return last == MethodFlow.None ? [] : _values.Outcomes(own, last);
        }

        // A null test without one of its own asks what the test before it asked.
        List<Edge> edges = [.. (own.Count == 0 ? [last] : own).SelectMany(flow.EdgesFrom).Where(edge => !own.Contains(paths.NextStop(edge)))];

        // A pattern's variables may be assigned in different places on the way to one end.
        ImmutableArray<ImmutableArray<Edge>> outcomes = GroupBy(edges, paths.Destination);
        return outcomes.Length > 2 ? GroupBy(edges, paths.NextStop) : outcomes;
    }

    private static ImmutableArray<ImmutableArray<Edge>> GroupBy(List<Edge> edges, Func<Edge, int> end) =>
        [.. edges.GroupBy(end).OrderBy(group => group.Key).Select(group => group.ToImmutableArray())];
}
