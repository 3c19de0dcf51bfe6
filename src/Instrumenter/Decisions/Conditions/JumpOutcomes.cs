using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>Finds the outcomes of a decision that jumps tell.</summary>
internal sealed class JumpOutcomes(MethodFlow flow, PathFinder paths)
{
    /// <summary>
    /// The outcomes in the order of the code they lead to: the places where control leaves the decision. That may happen in
    /// a decision inside its operand, too: where nothing is <c>null?.B</c>, <c>null?.B == true</c> need not be asked any more.
    /// </summary>
    /// <param name="tests">The decision's own tests; none when those inside its operand tell all.</param>
    /// <param name="inside">The tests of the decisions inside its operand.</param>
    public ImmutableArray<ImmutableArray<Edge>> Of(IReadOnlyList<int> tests, List<int> inside)
    {
        IEnumerable<int> own = tests.Count == 0 ? inside.TakeLast(1) : tests;
        HashSet<int> all = [.. inside, .. own];
        List<Edge> edges = Leaving(own, all);

        // A pattern's variables may be assigned in different places on the way to one end, and a null is taken from the stack
        // on the way from a decision inside.
        bool isFar = edges.Select(paths.Destination).Distinct().Count() > 2 || edges.Select(paths.NextStop).Distinct().Count() == 2;
        Func<Edge, int> end = isFar ? paths.NextStop : paths.Destination;
        HashSet<int> ends = [.. edges.Select(end)];
        edges.AddRange(Leaving(inside.Except(own), all).Where(edge => ends.Contains(end(edge))));
        return [.. edges.GroupBy(end).OrderBy(group => group.Key).Select(group => group.ToImmutableArray())];
    }

    private List<Edge> Leaving(IEnumerable<int> tests, HashSet<int> all) =>
        [.. tests.SelectMany(flow.EdgesFrom).Where(edge => !all.Contains(paths.NextStop(edge)))];
}
