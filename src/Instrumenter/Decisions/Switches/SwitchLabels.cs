using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>
/// Tells for which label of a switch statement an edge of its tests is taken, by what the tests on the way have asked: where a section
/// does nothing, its label leads to the same place as no match.
/// </summary>
internal sealed class SwitchLabels
{
    private readonly MethodFlow _flow;
    private readonly ImmutableArray<SourceLabel> _labels;
    private readonly HashSet<int> _tests;
    private readonly SwitchTests _values;
    private readonly LabelProof _proof;
    private readonly WhenClauses _clauses;
    private readonly LabelIndex _index;
    private readonly Dictionary<int, SwitchState> _states = [];
    private readonly Dictionary<Edge, int?> _known = [];

    /// <summary>Follows control through the tests of a switch.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="switches">Tells what is whose.</param>
    /// <param name="names">The names in the method.</param>
    /// <param name="owner">The switch.</param>
    /// <param name="tests">Its tests, and those of its clauses.</param>
    public SwitchLabels(MethodFlow flow, SwitchFinder switches, CodeNames names, SourceSwitch owner, int[] tests)
    {
        _flow = flow;
        _labels = owner.Labels.Value;
        _tests = [.. tests];

        // What throws instead of giving a value is asked before there is one.
        int first = tests
            .Where(test => !flow.EdgesFrom(test).Any(edge => flow.Instructions[switches.NextStop(edge)] is { OpCode.Code: Code.Throw } && !flow.StartsVisiblePoint(switches.NextStop(edge))))
            .Where(test => !flow.StartsVisiblePoint(flow.GoverningPoint(test)) || flow.EdgesFrom(test).Any(edge => switches.ArmOf(edge, owner) is not null))
            .DefaultIfEmpty(tests.Min())
            .Min();
        int start = StartOf(first, switches);
        SwitchPaths paths = new(flow, names, owner, start);
        _values = new SwitchTests(flow, paths);
        _proof = new LabelProof(flow, paths, owner);
        _clauses = new WhenClauses(flow, switches, owner, tests);
        CompareDropped(paths);
        Follow(start);

        // Of which enum a label is a constant is known when the tests have been looked at.
        _index = new LabelIndex(_labels, _proof);
    }

    /// <summary>The position of the label that an edge is taken for; null for no match, and where that cannot be told.</summary>
    public int? Of(Edge edge)
    {
        if (!_known.TryGetValue(edge, out int? label))
        {
            label = _states.TryGetValue(edge.From, out SwitchState? before) ? FirstMatch(After(edge, before)) : null;
            _known.Add(edge, label);
        }

        return label;
    }

    private int? FirstMatch(SwitchState state)
    {
        foreach (int label in _index.MayMatch(state))
        {
            if (_proof.Matches(_labels[label].Pattern, "", state) == true)
            {
                return label;
            }
        }

        return null;
    }

    // Behind what computes the value that is switched on: a hidden sequence point. Where the arms of a switch expression in it meet there is
    // one as well.
    private int StartOf(int test, SwitchFinder switches)
    {
        int first = _flow.GoverningVisiblePoint(test) + 1;
        int start = MethodFlow.None;

        // The value of an expression around one may be tested right at the second.
        int last = _flow.Instructions[test - 1] is { LoadedField: null } tested && !tested.IsLoadLocal() ? test : test - 1;
        for (int i = first; i <= last; i++)
        {
            bool isHidden = _flow.PointAt(i) is { IsHidden: true };
            start = i < test && _flow.IsDecision(i) ? MethodFlow.None
                : isHidden && (start == MethodFlow.None || _flow.EntryCount(start) > 1 || switches.IsWhereArmsMeet(start)) ? i
                : start;
        }

        return start == MethodFlow.None ? Math.Max(_flow.GoverningPoint(test), 0) : start;
    }

    // The source says which comparison it was that the compiler dropped the jump of.
    private void CompareDropped(SwitchPaths paths)
    {
        foreach (int test in _tests.Where(test => _flow.IsDropped(test) && _clauses.ClauseOf(test) is null))
        {
            int constant = _values.ConstantOf(test);
            if (_values.IsRange(test))
            {
                _flow.Instructions[test].OpCode = OpCodes.Ble_Un;
            }
            else if (constant != MethodFlow.None && paths.Of(paths.TakenBy(constant)) is { } path)
            {
                long? number = _values.NumberAt(constant);
                string[] comparisons = [.. _labels
                    .SelectMany(label => label.Pattern.All)
                    .Where(part => part.Kind == PatternKind.Comparison && _proof.NumberOf(part.Text, path) == number)
                    .Select(part => part.Operator)
                    .Order(StringComparer.Ordinal)];
                HashSet<string> asked = [.. _tests.Where(test => !_flow.IsDropped(test) && IsComparison(test, path, number)).Select(test => SwitchTests.KindOf(_flow.Instructions[test].OpCode.Code))];
                DroppedJumps.Compare(_flow.Instructions[test], comparisons.LastOrDefault(comparison => !asked.Contains(SwitchTests.KindOf(comparison))) ?? comparisons.LastOrDefault());
            }
        }

        // What another test asks is not what was dropped: ldloc x ; ldc.i4.3 ; bgt END ; ldloc x ; ldc.i4.3 ; pop ; pop ; END:
        bool IsComparison(int test, string path, long? number) =>
            _values.ConstantOf(test) is not MethodFlow.None and var constant && _values.NumberAt(constant) == number && paths.Of(paths.TakenBy(constant)) == path;
    }

    private void Follow(int start)
    {
        Dictionary<int, SwitchState> known = [];
        Queue<(int Index, SwitchState State)> pending = new([(start, SwitchState.Empty)]);
        while (pending.TryDequeue(out (int Index, SwitchState State) next))
        {
            SwitchState state = known.TryGetValue(next.Index, out SwitchState? before) ? before.Or(next.State) : next.State;
            if (before?.IsSame(state) == true)
            {
                continue;
            }

            known[next.Index] = state;
            bool isTest = _tests.Contains(next.Index);
            if (isTest)
            {
                _states[next.Index] = state;
            }

            foreach (Edge edge in _flow.EdgesFrom(next.Index).Where(edge => !IsOutside(edge.To)))
            {
                pending.Enqueue((edge.To, isTest ? After(edge, state) : state));
            }
        }
    }

    private bool IsOutside(int index) => _flow.StartsVisiblePoint(index) && !_clauses.Covers(index);

    private SwitchState After(Edge edge, SwitchState before) => _clauses.ClauseOf(edge.From) is not { } clause ? _values.After(edge, before)
        : _clauses.Value(edge) is { } value ? before.With(LabelProof.PathOfClause(clause), ValueFacts.None with { IsThere = value })
        : before;
}
