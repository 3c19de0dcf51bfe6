using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Filters;
using CoverTool.Instrumenter.Symbols;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Finds the decisions in a method that the programmer wrote, and what their outcomes are.</summary>
internal sealed class DecisionFinder
{
    private readonly MethodFlow _flow;
    private readonly SourceDocuments _documents;
    private readonly PathFinder _paths;
    private readonly SwitchFinder _switches;
    private readonly ConditionMatcher _matcher;

    private DecisionFinder(MethodFlow flow, SourceDocuments documents)
    {
        _flow = flow;
        _documents = documents;
        _paths = new PathFinder(flow);
        _switches = new SwitchFinder(flow, _paths, documents);
        _matcher = new ConditionMatcher(flow, _paths);
    }

    /// <summary>The decisions in the order of their code.</summary>
    public static List<Decision> Find(MethodFlow flow, SourceDocuments documents)
    {
        DecisionFinder finder = new(flow, documents);
        List<Decision> found = finder.Conditions(finder.SortTests());
        found.AddRange(finder._switches.Decisions());
        found.RemoveAll(decision => (decision.Point == MethodFlow.None && decision.Header is null) || decision.Outcomes.Length < 2);

        // A stable sort: decisions that share a test keep the order of the source.
        return [.. found.OrderBy(decision => decision.Outcomes.Min(outcome => outcome.Min(edge => edge.From)))];
    }

    // Gives the switches theirs and returns the others, by the statement they belong to.
    private SortedDictionary<int, List<int>> SortTests()
    {
        SortedDictionary<int, List<int>> statements = [];
        for (int i = 0; i < _flow.Instructions.Length; i++)
        {
            if (!_flow.IsDecision(i) || BranchFilters.IsCompilerMade(_flow, i))
            {
                continue;
            }

            if (_switches.IsDispatch(i))
            {
                _switches.Add(i);
            }
            else if (!_switches.IsHidden(i))
            {
                _switches.AddClause(i);
                int point = _switches.StatementAfterArms(i) ?? _flow.GoverningVisiblePoint(i);
                if (!statements.TryGetValue(point, out List<int>? tests))
                {
                    statements.Add(point, tests = []);
                }

                tests.Add(i);
            }
        }

        AddComparisons(statements);
        return statements;
    }

    // A pattern with a single test may be a value without any: "x is 4" compares. Only where something is compared is it worth
    // while to ask the source.
    private void AddComparisons(SortedDictionary<int, List<int>> statements)
    {
        for (int i = 0; i < _flow.Instructions.Length; i++)
        {
            if ((_flow.Instructions[i].IsComparison || _flow.Instructions[i].OpCode.Code == Mono.Cecil.Cil.Code.Endfilter) && _flow.GoverningVisiblePoint(i) is not MethodFlow.None and int point)
            {
                statements.TryAdd(point, []);
            }
        }
    }

    private List<Decision> Conditions(SortedDictionary<int, List<int>> statements)
    {
        List<Decision> found = [];
        foreach ((int point, List<int> tests) in statements)
        {
            IReadOnlyList<SourceCondition>? conditions =
                point == MethodFlow.None ? null : _documents.Find(_flow.PointAt(point)!.Document)?.Syntax?.ConditionsIn(_flow.PointAt(point)!);
            List<Decision>? matched = conditions switch
            {
                null => null,

                // Whatever is tested, the programmer did not ask: lifted operators, interpolation handlers, events.
                [] => [],
                _ => _matcher.Match(point, tests, conditions),
            };
            found.AddRange(matched ?? tests.Select(test => Condition(point, test)));
        }

        return found;
    }

    // A test on its own: one outcome for each place it leads to.
    private Decision Condition(int point, int test) => new(
        point,
        BranchKind.Condition,
        [.. _flow.EdgesFrom(test).GroupBy(edge => edge.To).Select(group => group.ToImmutableArray())]);
}
