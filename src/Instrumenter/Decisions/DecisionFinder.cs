using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Decisions.Conditions;
using CoverTool.Instrumenter.Decisions.Switches;
using CoverTool.Instrumenter.Filters;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions;

/// <summary>Finds the decisions in a method that the programmer wrote, and what their outcomes are.</summary>
internal sealed class DecisionFinder
{
    private readonly MethodFlow _flow;
    private readonly SourceDocuments _documents;
    private readonly bool[] _isCompilerMade;
    private readonly PathFinder _paths;
    private readonly CodeNames _names;
    private readonly SwitchFinder _switches;
    private readonly MatrixLoops _loops;
    private readonly SortedDictionary<int, StatementCode> _statements = [];

    private DecisionFinder(MethodFlow flow, SourceDocuments documents, MatrixLoops loops)
    {
        _flow = flow;
        _documents = documents;
        // Most methods decide nothing.
        BranchFilters? filters = null;
        _isCompilerMade = [.. Enumerable.Range(0, flow.Instructions.Length).Select(i => flow.IsDecision(i) && (filters ??= new BranchFilters(flow)).IsCompilerMade(i))];
        _paths = new PathFinder(flow, index => _isCompilerMade[index]);
        _names = new CodeNames(flow.Method);
        _switches = new SwitchFinder(flow, _paths, _names, new SwitchPlaces(flow, documents));
        _loops = loops;
    }

    /// <summary>The decisions in the order of their code.</summary>
    public static List<Decision> Find(MethodFlow flow, SourceDocuments documents, MatrixLoops loops)
    {
        DecisionFinder finder = new(flow, documents, loops);
        finder.SortCode();
        List<Decision> found = finder.Conditions();
        found.AddRange(finder._switches.Decisions());
        found.AddRange(finder._loops.Decisions);
        found.RemoveAll(decision => (decision.Point == MethodFlow.None && decision.Header is null) || decision.Outcomes.Length < 2);

        // A stable sort: decisions that share a test keep the order of the source.
        return [.. found.OrderBy(decision => decision.Outcomes.Min(outcome => outcome.Min(edge => edge.From)))];
    }

    // Gives the switches their tests, and the statements the others and all else that can tell of a decision.
    private void SortCode()
    {
        for (int i = 0; i < _flow.Instructions.Length; i++)
        {
            Instruction instruction = _flow.Instructions[i];
            if (_flow.StartsVisiblePoint(i) && _flow.IsReachable(i))
            {
                Statement(i);
            }

            if (_flow.IsDecision(i))
            {
                SortTest(i);
            }
            else if (instruction.OpCode.Code is Code.And or Code.Or)
            {
                StatementOf(i).Combinations.Add(i);
            }
            else if (instruction.IsCallTo("GetValueOrDefault") && !(i + 1 < _flow.Instructions.Length && _isCompilerMade[i + 1]))
            {
                StatementOf(i).Defaults.Add(i);
            }
        }
    }

    private void SortTest(int test)
    {
        if (_isCompilerMade[test])
        {
            return;
        }

        if (_switches.IsDispatch(test))
        {
            _switches.Add(test);
        }
        else if (LoopTests.StatementOf(_flow, test) is { } loop)
        {
            Statement(loop).Tests.Add(test);
        }
        else if (!_switches.IsHidden(test))
        {
            _switches.AddClause(test);
            StatementOf(test).Tests.Add(test);
        }
    }

    private StatementCode StatementOf(int index) => Statement(_switches.StatementAfterArms(index) ?? _flow.GoverningVisiblePoint(index));

    private StatementCode Statement(int point)
    {
        if (!_statements.TryGetValue(point, out StatementCode? code))
        {
            _statements.Add(point, code = new StatementCode(point));
        }

        return code;
    }

    private List<Decision> Conditions()
    {
        List<Decision> found = [];
        ConditionMatcher matcher = new(_flow, _paths, _names);
        StatementCode[] statements = [.. _statements.Values.Where(code => !_loops.Points.Contains(code.Point))];
        for (int i = 0; i < statements.Length; i++)
        {
            StatementCode code = statements[i];
            found.AddRange(ConditionsIn(code.Point) switch
            {
                null => code.Tests.Select(test => Condition(code.Point, test)),

                // Whatever is tested, the programmer did not ask: lifted operators, interpolation handlers, events.
                { Count: 0 } => [],
                { } conditions => matcher.Match(code with { End = EndOf(statements, i) }, conditions),
            });
        }

        return found;
    }

    private int EndOf(StatementCode[] statements, int index) =>
        statements.Skip(index + 1).FirstOrDefault(next => !IsInside(next.Point, statements[index].Point))?.Point ?? _flow.Instructions.Length;

    // An arm of a switch expression in a statement.
    private bool IsInside(int point, int around) => around != MethodFlow.None && _flow.PointAt(around)!.Contains(_flow.PointAt(point)!);

    private IReadOnlyList<IReadOnlyList<SourceCondition>>? ConditionsIn(int point) =>
        point == MethodFlow.None ? null : _documents.Find(_flow.PointAt(point)!.Document)?.Syntax?.ConditionsIn(_flow.PointAt(point)!);

    // A test on its own: one outcome for each place it leads to, but for the throw behind a switch expression.
    private Decision Condition(int point, int test) => new(
        point,
        BranchKind.Condition,
        [.. _flow.EdgesFrom(test).Where(edge => !LeadsToNoMatch(edge)).GroupBy(edge => edge.To).Select(group => group.ToImmutableArray())]);

    private bool LeadsToNoMatch(Edge edge) => _paths.Exits(edge).All(exit => _flow.Instructions[exit].ThrowsForNoMatch);
}
