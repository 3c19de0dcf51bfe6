using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>
/// Groups the edges of a switch's tests by outcome: one for each label of a statement or arm of an expression, and one for
/// no match.
/// </summary>
internal sealed class SwitchOutcomes(MethodFlow flow, SwitchFinder switches, CodeNames names, SourceSwitch owner)
{
    private readonly LabelEdges _labels = new(flow);
    private HashSet<int> _reached = [];
    private bool _hasReachedDefault;
    private bool _isDefaultSilent;
    private Lazy<SwitchLabels>? _proof;

    /// <summary>The outcomes in the order of the source; the last one is that nothing matched, when that can be.</summary>
    public ImmutableArray<ImmutableArray<Edge>> Of(int[] tests)
    {
        var arms = tests
            .SelectMany(flow.EdgesFrom)
            .Select(edge => (Edge: edge, Reached: switches.ArmOf(edge, owner)))
            .Where(item => item.Reached is not null)
            .GroupBy(item => item.Reached!.Value.Index)
            .OrderBy(arm => arm.Key == ReachedArm.NoMatch ? int.MaxValue : arm.Key)
            .ToList();
        _reached = [.. arms.Select(arm => arm.Key)];
        _hasReachedDefault = arms.Exists(arm => arm.Any(item => item.Reached!.Value.Arm is { HasDefault: true }));
        _isDefaultSilent = owner.HasDefault && !_hasReachedDefault && !_reached.Contains(ReachedArm.NoMatch);
        _proof = owner.IsExpression ? null : new Lazy<SwitchLabels>(() => new SwitchLabels(flow, switches, names, owner, tests));
        List<(int Section, ImmutableArray<Edge> Edges)> outcomes = [];
        foreach (var arm in arms)
        {
            bool isMatch = arm.Key != ReachedArm.NoMatch;
            List<Edge> edges = [.. arm.Select(item => item.Edge)];
            List<(int Section, ImmutableArray<Edge> Edges)> silent = isMatch ? TakeSilent(edges) : [];
            SwitchArm? reached = arm.Select(item => item.Reached!.Value.Arm).FirstOrDefault(found => found is not null);
            IEnumerable<ImmutableArray<Edge>> own = edges.Count == 0 ? [] : isMatch ? OfArm(reached, edges) : NoMatch(edges);
            outcomes.AddRange([.. silent, .. own.Select(outcome => (isMatch ? arm.Key : int.MaxValue, outcome))]);
        }

        return [.. outcomes.OrderBy(outcome => outcome.Section).Select(outcome => outcome.Edges)];
    }

    // A section that only goes to another one, goto case 7, has no code of its own: its labels lead to that one's.
    private List<(int Section, ImmutableArray<Edge> Edges)> TakeSilent(List<Edge> edges)
    {
        ImmutableArray<SourceLabel> labels = owner.Labels.Value;
        if (_proof is null || owner.BooleanLabels != 0 || labels.All(label => _reached.Contains(label.Section)))
        {
            return [];
        }

        ILookup<int, Edge> found = edges.SelectMany(Split)
            .ToLookup(edge => _proof.Value.Of(edge) is { } label && !_reached.Contains(labels[label].Section) ? label : MethodFlow.None);
        List<(int Section, ImmutableArray<Edge> Edges)> silent =
        [
            .. found.Where(label => label.Key != MethodFlow.None).OrderBy(label => label.Key).Select(label => (labels[label.Key].Section, label.ToImmutableArray())),
        ];
        if (silent.Count != 0)
        {
            edges.Clear();
            edges.AddRange(found[MethodFlow.None]);
            _reached.UnionWith(silent.Select(label => label.Section));
        }

        return silent;
    }

    // A section with several labels has an outcome for each when the code tells them apart.
    private IEnumerable<ImmutableArray<Edge>> OfArm(SwitchArm? arm, List<Edge> edges)
    {
        if (arm is not { Labels: > 1 })
        {
            // A default that only goes to another section leads to that one's code.
            return _isDefaultSilent && Proven(edges, label => label.Section == arm?.Index) is { Others.IsEmpty: false } both ? Each(both.Labels, both.Others) : [[.. edges]];
        }

        if (Proven(edges, label => label.Section == arm.Index) is { } proven && (proven.Others.Length != 0) == arm.HasDefault)
        {
            return Each(proven.Labels, proven.Others);
        }

        // All that lead from one "when" to the arm are one label's.
        var clauses = edges.ToLookup(edge => switches.ClauseOf(edge.From));
        List<ImmutableArray<Edge>> labels =
        [
            .. clauses.Where(clause => clause.Key is not null).Select(clause => clause.ToImmutableArray()),
            .. clauses[null].SelectMany(_labels.Of).Select(edge => ImmutableArray.Create(edge)),
        ];
        ImmutableArray<Edge> others = [.. clauses[null].Where(edge => !_labels.Of(edge).Any())];
        int expected = arm.Labels - (arm.HasDefault ? 1 : 0);
        return labels.Count == expected && (others.Length != 0) == arm.HasDefault ? Each(labels, others)
            : edges.Count == arm.Labels ? edges.Select(edge => ImmutableArray.Create(edge))
            : [[.. edges]];
    }

    // Labels in front of a break lead to where no match leads to.
    private IEnumerable<ImmutableArray<Edge>> NoMatch(List<Edge> edges)
    {
        int expected = owner.Labels.Value.Count(label => !_reached.Contains(label.Section));
        if ((_hasReachedDefault || owner.BooleanLabels == 2) && expected == 1)
        {
            return [[.. edges]];
        }

        if (Proven(edges, label => !_reached.Contains(label.Section)) is { } proven)
        {
            return Each(proven.Labels, proven.Others);
        }

        List<ImmutableArray<Edge>> labels = [.. edges.SelectMany(_labels.Of).Select(edge => ImmutableArray.Create(edge))];
        return expected != 0 && labels.Count == expected
            ? Each(labels, [.. edges.Where(edge => !_labels.Of(edge).Any())])
            : [[.. edges]];
    }

    // The edges for each of some labels, and the others; null unless there are edges for each.
    private (List<ImmutableArray<Edge>> Labels, ImmutableArray<Edge> Others)? Proven(List<Edge> edges, Func<SourceLabel, bool> isIn)
    {
        SortedSet<int> labels = [.. Enumerable.Range(0, owner.Labels.Value.Length).Where(label => isIn(owner.Labels.Value[label]))];
        if (_proof is null || labels.Count == 0)
        {
            return null;
        }

        ILookup<int, Edge> found = edges.SelectMany(Split).ToLookup(edge => _proof.Value.Of(edge) is { } label && labels.Contains(label) ? label : MethodFlow.None);
        return labels.All(found.Contains) ? ([.. labels.Select(label => found[label].ToImmutableArray())], [.. found[MethodFlow.None]]) : null;
    }

    // An edge that is taken for a range of numbers.
    private IEnumerable<Edge> Split(Edge edge) => _proof!.Value.Of(edge) is null && _labels.Of(edge).ToList() is { Count: > 1 } numbers ? numbers : [edge];

    private static IEnumerable<ImmutableArray<Edge>> Each(List<ImmutableArray<Edge>> labels, ImmutableArray<Edge> others) =>
        others.Length == 0 ? labels : labels.Append(others);
}
