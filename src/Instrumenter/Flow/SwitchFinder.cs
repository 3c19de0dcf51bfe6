using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Symbols;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Puts the tests that a <c>switch</c> was lowered to (jump tables, search trees, string hashes, type tests) back together:
/// one decision, with an outcome for each arm that control can come to.
/// </summary>
internal sealed class SwitchFinder(MethodFlow flow, PathFinder paths, SourceDocuments documents)
{
    private readonly List<int> _tests = [];
    private readonly List<int> _clauseTests = [];

    /// <summary>
    /// Whether a test belongs to a switch. After a switch statement's value is computed everything is hidden until an arm
    /// starts; the arms of a switch expression lie inside the span of its statement.
    /// </summary>
    public bool IsDispatch(int test)
    {
        if (paths.Rejoins(test))
        {
            return false;
        }

        return IsHidden(test) || flow.EdgesFrom(test).Any(edge => paths.Exits(edge).Any(exit => IsArmInside(exit, test)));
    }

    /// <summary>
    /// Whether a test is hidden from the programmer, other than the test of a condition's stored value in Debug code:
    /// <c>stloc V ; (hidden) ldloc V ; brfalse</c>. The value of a switch is stored in the same way, but is no bool, or else
    /// has the same two outcomes.
    /// </summary>
    public bool IsHidden(int test)
    {
        int point = flow.GoverningPoint(test);
        bool isStoredCondition = point == test - 1 && point > 0 &&
            flow.Instructions[point].IsLoadLocal() &&
            flow.Instructions[point].Local!.VariableType.MetadataType == Mono.Cecil.MetadataType.Boolean &&
            flow.Instructions[point - 1].IsStoreLocal(flow.Instructions[point].Local);
        return !flow.StartsVisiblePoint(point) && !isStoredCondition;
    }

    public void Add(int test) => _tests.Add(test);

    /// <summary>
    /// Adds the test of a condition, in case it is that of a <c>when</c> clause: where it leads decides about the arms too.
    /// </summary>
    public void AddClause(int test)
    {
        if (IsClause(flow.GoverningPoint(test)) && !paths.Rejoins(test))
        {
            _clauseTests.Add(test);
        }
    }

    /// <summary>One decision for each switch whose tests were added.</summary>
    public IEnumerable<Decision> Decisions()
    {
        foreach (List<int> tests in GroupBySharedExit())
        {
            // Outcomes in the order of the arms in the code.
            SortedDictionary<int, List<Edge>> outcomes = [];
            foreach (Edge edge in tests.SelectMany(flow.EdgesFrom))
            {
                if (paths.ArmOf(edge) is { } arm && !IsClause(arm) && !IsThrowOfNoMatch(arm))
                {
                    if (!outcomes.TryGetValue(arm, out List<Edge>? edges))
                    {
                        outcomes.Add(arm, edges = []);
                    }

                    edges.Add(edge);
                }
            }

            yield return new Decision(
                flow.GoverningVisiblePoint(tests.First(_tests.Contains)),
                BranchKind.Switch,
                [.. outcomes.Values.Select(edges => edges.ToImmutableArray())]);
        }
    }

    private IEnumerable<List<int>> GroupBySharedExit()
    {
        List<(List<int> Tests, HashSet<int> Exits)> groups = [];
        foreach (int test in _tests.Concat(_clauseTests))
        {
            (List<int> Tests, HashSet<int> Exits) merged = ([test], ExitsOf(test));
            for (int i = groups.Count - 1; i >= 0; i--)
            {
                if (groups[i].Exits.Overlaps(merged.Exits))
                {
                    merged.Tests.AddRange(groups[i].Tests);
                    merged.Exits.UnionWith(groups[i].Exits);
                    groups.RemoveAt(i);
                }
            }

            merged.Tests.Sort();
            groups.Add(merged);
        }

        // A clause of a catch belongs to no switch.
        return groups.Select(group => group.Tests).Where(tests => tests.Exists(_tests.Contains));
    }

    private HashSet<int> ExitsOf(int test)
    {
        HashSet<int> exits = [.. flow.EdgesFrom(test).SelectMany(paths.Exits)];
        int point = flow.GoverningPoint(test);
        if (IsClause(point))
        {
            exits.Add(point);
        }

        return exits;
    }

    private bool IsClause(int index) =>
        flow.StartsVisiblePoint(index) &&
        documents.Find(flow.PointAt(index)!.Document) is { } document &&
        document.HasWordAt(flow.PointAt(index)!.StartLine, flow.PointAt(index)!.StartColumn, "when");

    private bool IsArmInside(int exit, int test)
    {
        int statement = flow.GoverningVisiblePoint(test);
        if (statement == MethodFlow.None || !flow.StartsVisiblePoint(exit) || exit == statement)
        {
            return false;
        }

        var outer = flow.PointAt(statement)!;
        var inner = flow.PointAt(exit)!;
        bool startsInside = (inner.StartLine, inner.StartColumn).CompareTo((outer.StartLine, outer.StartColumn)) > 0;
        bool endsInside = (inner.EndLine, inner.EndColumn).CompareTo((outer.EndLine, outer.EndColumn)) <= 0;
        return startsInside && endsInside && inner.Document == outer.Document;
    }

    // An exhaustive switch expression still has code for a value that matches nothing. Nobody wrote it.
    private bool IsThrowOfNoMatch(int arm)
    {
        for (int i = arm; i < flow.Instructions.Length && i < arm + 6 && !flow.StartsVisiblePoint(i); i++)
        {
            if (flow.Instructions[i].ThrowsForNoMatch)
            {
                return true;
            }
        }

        return false;
    }
}
