using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// The comparisons of a statement whose outcome is only a value: <c>return x is 4</c> is <c>ldarg.0 ; ldc.i4.4 ; ceq ; ret</c>.
/// </summary>
internal sealed class LoneComparisons
{
    private readonly List<int> _indexes;

    private LoneComparisons(List<int> indexes)
    {
        _indexes = indexes;
    }

    /// <summary>
    /// Finds as many as there are patterns without a test; when the statement has another number of comparisons, none, for it
    /// would not be clear which is which.
    /// </summary>
    public static LoneComparisons In(MethodFlow flow, int point, int patterns)
    {
        List<int> found = [];
        for (int i = Math.Max(point, 0); patterns != 0 && i < flow.Instructions.Length && flow.GoverningVisiblePoint(i) == point; i++)
        {
            if (flow.Instructions[i].IsComparison && flow.IsReachable(i) && !IsNegation(flow, i, found) && !IsTested(flow, i))
            {
                found.Add(i);
            }
        }

        return new LoneComparisons(found.Count == patterns ? found : []);
    }

    /// <summary>The outcomes false and true of the pattern with this number, or nothing.</summary>
    public ImmutableArray<ImmutableArray<Edge>> Outcomes(int pattern) => pattern < _indexes.Count
        ? [[new Edge(_indexes[pattern], Edge.ValueIsFalse, _indexes[pattern])], [new Edge(_indexes[pattern], Edge.ValueIsTrue, _indexes[pattern])]]
        : [];

    // ceq ; ldc.i4.0 ; ceq
    private static bool IsNegation(MethodFlow flow, int index, List<int> found) =>
        found.Count != 0 && found[^1] == index - 2 && flow.Instructions[index - 1] is { IsConstant: true, Operand: 0 };

    private static bool IsTested(MethodFlow flow, int index) =>
        index + 1 < flow.Instructions.Length && flow.IsDecision(index + 1);
}
