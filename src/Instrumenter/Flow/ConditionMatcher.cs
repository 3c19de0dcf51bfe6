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
    private readonly TestSplit _split = new(flow);

    /// <summary>
    /// The statement's decisions, or null when the code does not fit the source: then every test stands for itself.
    /// </summary>
    /// <param name="point">Index of the instruction that starts the statement's sequence point.</param>
    /// <param name="tests">The statement's tests in the order of the code.</param>
    /// <param name="conditions">The statement's decisions in the same order.</param>
    public List<Decision>? Match(int point, List<int> tests, IReadOnlyList<SourceCondition> conditions)
    {
        if (_split.TestsEach(conditions, tests) is not { } counts)
        {
            return null;
        }

        LoneComparisons comparisons = LoneComparisons.In(flow, point, PatternsWithoutTest(conditions, counts));
        List<Decision> decisions = [];
        int patterns = 0;
        int next = 0;
        for (int i = 0; i < conditions.Count; i++)
        {
            List<int> own = tests.GetRange(next, counts[i]);
            next += counts[i];
            int last = next == 0 ? MethodFlow.None : tests[next - 1];
            ImmutableArray<ImmutableArray<Edge>> outcomes = Outcomes(conditions[i], own, last);
            if (IsPatternWithoutTest(conditions[i], counts[i]))
            {
                outcomes = outcomes.Length == 2 ? outcomes : comparisons.Outcomes(patterns);
                patterns++;
            }

            if (outcomes.Length != 2 && conditions[i].IsValue && i == conditions.Count - 1 && _values.FilterValue(point) is { } filter)
            {
                outcomes = filter;
            }

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

    private static int PatternsWithoutTest(IReadOnlyList<SourceCondition> conditions, int[] counts) =>
        Enumerable.Range(0, counts.Length).Count(i => IsPatternWithoutTest(conditions[i], counts[i]));

    private static bool IsPatternWithoutTest(SourceCondition condition, int count) =>
        count == 0 && condition is { Kind: ConditionKind.Pattern, IsValue: true };

    private ImmutableArray<ImmutableArray<Edge>> Outcomes(SourceCondition condition, List<int> own, int last)
    {
        if (condition.IsValue)
        {
            return own.Count == 0 && (last == MethodFlow.None || !condition.IsRightOperand) ? [] : _values.Outcomes(own, last);
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
