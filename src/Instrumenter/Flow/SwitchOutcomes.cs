using System.Collections.Immutable;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Groups the edges of a switch's tests by outcome: one for each label of a statement or arm of an expression, and one for
/// no match.
/// </summary>
internal sealed class SwitchOutcomes(MethodFlow flow, SwitchFinder switches, SourceSwitch owner)
{
    private readonly LabelEdges _labels = new(flow);

    /// <summary>The outcomes in the order of the source; the last one is that nothing matched, when that can be.</summary>
    public ImmutableArray<ImmutableArray<Edge>> Of(IEnumerable<int> tests)
    {
        var arms = tests
            .SelectMany(flow.EdgesFrom)
            .Select(edge => (Edge: edge, Reached: switches.ArmOf(edge, owner)))
            .Where(item => item.Reached is not null)
            .GroupBy(item => item.Reached!.Value.Index)
            .OrderBy(arm => arm.Key == ReachedArm.NoMatch ? int.MaxValue : arm.Key);
        return
        [
            .. arms.SelectMany(arm => arm.Key == ReachedArm.NoMatch
                ? NoMatch([.. arm.Select(item => item.Edge)])
                : OfArm(arm.Select(item => item.Reached!.Value.Arm).FirstOrDefault(found => found is not null), [.. arm.Select(item => item.Edge)])),
        ];
    }

    // A section with several labels has an outcome for each when the code tells them apart.
    private IEnumerable<ImmutableArray<Edge>> OfArm(SwitchArm? arm, List<Edge> edges)
    {
        if (arm is not { Labels: > 1 })
        {
            return [[.. edges]];
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
        List<ImmutableArray<Edge>> labels = [.. edges.SelectMany(_labels.Of).Select(edge => ImmutableArray.Create(edge))];
        return owner.SilentLabels != 0 && labels.Count == owner.SilentLabels
            ? Each(labels, [.. edges.Where(edge => !_labels.Of(edge).Any())])
            : [[.. edges]];
    }

    private static IEnumerable<ImmutableArray<Edge>> Each(List<ImmutableArray<Edge>> labels, ImmutableArray<Edge> others) =>
        others.Length == 0 ? labels : labels.Append(others);
}
