using System.Globalization;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Tells whether the <c>when</c> of a label was true once an edge of its tests is taken.</summary>
internal sealed class WhenClauses
{
    private readonly MethodFlow _flow;
    private readonly SwitchFinder _switches;
    private readonly SourceSwitch _owner;

    // The start of the clause that a test belongs to.
    private readonly Dictionary<int, int> _starts = [];

    public WhenClauses(MethodFlow flow, SwitchFinder switches, SourceSwitch owner, int[] tests)
    {
        _flow = flow;
        _switches = switches;
        _owner = owner;
        foreach (int test in tests)
        {
            if (switches.ClauseOf(test) is { } start && LabelAt(start) is not null)
            {
                _starts.Add(test, start);
            }
        }
    }

    /// <summary>Whether the statement that starts at an instruction is a clause that has tests, or an arm of a switch expression in one.</summary>
    public bool Covers(int index) => _starts.ContainsValue(index) || _starts.Values.Any(start => _flow.PointAt(start)!.Contains(_flow.PointAt(index)!));

    /// <summary>The place in the source, <c>line:column</c>, of the clause that a test belongs to, or null.</summary>
    public string? ClauseOf(int test) => _starts.TryGetValue(test, out int start) ? Position(start) : null;

    /// <summary>Whether the clause is true when an edge is taken; null when it goes on, or cannot be told.</summary>
    public bool? Value(Edge edge)
    {
        int start = _starts[edge.From];
        SourceLabel label = LabelAt(start)!;
        int[] tests = [.. _starts.Where(test => test.Value == start).Select(test => test.Key).Order()];
        if (!IsLeaving(edge, tests))
        {
            return null;
        }

        if (KnownValue(edge, label) is { } known)
        {
            return known;
        }

        // It leads to where no match leads to. That is one of the two values, when another place is the other one.
        bool?[] others = [.. tests.SelectMany(_flow.EdgesFrom).Where(other => IsLeaving(other, tests)).Select(other => KnownValue(other, label))];
        return others.Contains(true) ? false
            : others.Contains(false) ? true
            : ValueOfDropped(edge, label.Clause!, tests[^1]);
    }

    private bool IsLeaving(Edge edge, int[] tests) => !tests.Contains(_switches.NextStop(edge));

    private bool? KnownValue(Edge edge, SourceLabel label) => _switches.ArmOf(edge, _owner) switch
    {
        null => false,
        { Index: ReachedArm.NoMatch } => null,
        { Index: var index } => index == label.Section,
    };

    // Both ways lead to the same place.
    private bool? ValueOfDropped(Edge edge, SourceClause clause, int last)
    {
        if (edge.From != last)
        {
            return clause.Operator switch
            {
                "&&" => false,
                "||" => true,
                "" => clause.IsNegated,
                _ => null,
            };
        }

        // Of a jump that is still there, the code behind it is that for false.
        if (!_flow.IsDropped(last))
        {
            return _flow.IsSilent(last) ? edge.Path != Edge.FallThrough : null;
        }

        bool fitsWhenZero = _flow.Instructions[last].IsNullTest && clause.Relations.Any(relation => relation is { Operator: "==", Constant: "#0" });
        return (edge.Path != Edge.FallThrough) != (fitsWhenZero != clause.IsNegated);
    }

    private SourceLabel? LabelAt(int start) =>
        _owner.Labels.Value.FirstOrDefault(label => label.Clause is not null && label.ClauseStart == (_flow.PointAt(start)!.StartLine, _flow.PointAt(start)!.StartColumn));

    private string Position(int start) => string.Create(CultureInfo.InvariantCulture, $"{_flow.PointAt(start)!.StartLine}:{_flow.PointAt(start)!.StartColumn}");
}
