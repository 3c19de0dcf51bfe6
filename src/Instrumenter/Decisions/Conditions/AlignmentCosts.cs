using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>
/// How unlikely it is that the compiler made certain tests of a condition. Nothing but the order of the costs matters: what is
/// rarer costs more.
/// </summary>
internal sealed class AlignmentCosts
{
    private const double OfTheCompiler = 4;
    private const double OfOperator = 0.3;

    // Only a comparison that a type defines itself asks whether nullables have values, and makes none.
    private const double OfComparison = 2;
    private const double Surplus = 0.5;
    private const double TooMany = 2;
    private const double Vanished = 1.5;
    private const double ValueInstead = 2;
    private const double NumberInstead = 0.4;
    private const double NoValue = 4;
    private const double WrongShape = 8;
    private const double Absent = 10;

    // How many more tests than it should need a pattern may have.
    private const int MostSurplus = 2;

    private readonly MethodFlow _flow;
    private readonly PathFinder _paths;
    private readonly ValueOutcomes _values;
    private readonly StatementCode _code;
    private readonly MatchedCondition[] _conditions;
    private readonly NameEvidence _names;
    private readonly OperatorTests _operators;
    private readonly LoneValues _lone;
    private readonly Dictionary<(int First, int Count), int> _endCounts = [];
    private readonly Dictionary<int, int> _positions = [];
    private int[]? _firstEntries;

    public AlignmentCosts(MethodFlow flow, PathFinder paths, CodeNames names, StatementCode code, MatchedCondition[] conditions)
    {
        _flow = flow;
        _paths = paths;
        _values = new ValueOutcomes(flow, paths);
        _code = code;
        _conditions = conditions;
        _operators = new OperatorTests(flow, names);
        _names = new NameEvidence(flow, names, _operators, code, conditions);
        _lone = new LoneValues(flow, names, code.Point);
        for (int i = 0; i < code.Tests.Count; i++)
        {
            _positions[code.Tests[i]] = i;
        }
    }

    /// <summary>The tests that a condition most often has. The last test of a value is the value itself.</summary>
    public static int UsualTests(SourceCondition source) => source.IsValue ? Math.Max(source.Tests.Usual - 1, 0) : source.Tests.Usual;

    /// <summary>The most tests that it is worth while to consider.</summary>
    public int MostTests(int condition) => SourceOf(condition).Tests.Most + (SourceOf(condition).Kind == ConditionKind.Pattern ? MostSurplus : 0);

    /// <summary>The cost of a condition that has no test.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="next">The test that comes next.</param>
    public double OfNone(int condition, int next)
    {
        SourceCondition source = SourceOf(condition);
        int usual = UsualTests(source);
        return usual == 0 || source.IsValue ? usual * Surplus
            : source.SharedWith is not null ? (next > 0 && !_flow.LeavesNull(_code.Tests[next - 1]) ? 0 : Absent)
            : source.IsAppended ? Vanished
            : source.MayBeValue ? OfValue(source, _code.EndBefore(next), _code.StartOf(next))
            : source.Tests.Least == 0 ? OfTheCompiler
            : _lone.AnyDropped(source, _code.EndBefore(next), _code.StartOf(next)) ? Vanished
            : Absent;
    }

    // The outcome may be a value between two tests.
    private double OfValue(SourceCondition source, int first, int end) =>
        !_lone.Any(source, first, end) ? NoValue
        : source.BecomesNumber && (source.ValueName is not null || _lone.MakesNumber(first, end)) ? NumberInstead
        : ValueInstead;

    /// <summary>The cost of a place that nothing in the source stands for.</summary>
    /// <remarks>A value that was dropped may have been that of a pattern's variable.</remarks>
    public double OfSkipping(int index) =>
        !_positions.ContainsKey(index) ? 0
        : _flow.IsDropped(index) ? OfOperator
        : !_operators.IsTest(index) ? OfTheCompiler
        : _operators.AsksForValue(index) ? OfComparison
        : OfOperator;

    /// <summary>The cost of taking a call of <c>GetValueOrDefault</c> for a condition.</summary>
    public double OfDefault(int condition, int index)
    {
        SourceCondition source = SourceOf(condition);
        if (!source.IsCoalesce || source.Tests.Most == 0 || _positions.ContainsKey(index) || _operators.IsLifted(index))
        {
            return double.PositiveInfinity;
        }

        // A right operand that is the default of its type is no argument.
        bool hasArgument = ((MethodReference)_flow.Instructions[index].Operand).Parameters.Count != 0;
        return _operators.NameOfNullable(index) is { } name && source.ValueName is { } expected && name != expected ? Absent
            : source.HasDefaultRight is { } isDefault && isDefault == hasArgument ? Absent
            : source.HasDefaultRight is null && !hasArgument ? OfOperator
            : 0;
    }

    /// <summary>The cost of giving some tests to a condition.</summary>
    public double Of(int condition, int test, int count)
    {
        SourceCondition source = SourceOf(condition);
        int over = count + (source is { IsValue: true, AssignsVariable: false } ? 1 : 0) - source.Tests.Most;
        int usual = UsualTests(source);

        // Asking whether there is a value is one test more where the value is looked at, and the only one of a null or a type.
        usual += source.Kind == ConditionKind.Pattern
            ? Math.Clamp(_code.Tests.GetRange(test, count).Count(_operators.AsksForValue), 0, source.Tests.Most - source.Tests.Usual)
            : 0;

        // The value of a pattern with alternatives may be stored behind all of its tests.
        int surplus = Math.Min(Math.Abs(count - usual), source is { IsValue: true, IsSpread: true } ? Math.Abs(count - usual - 1) : int.MaxValue);
        double cost = (surplus * Surplus) + (Math.Max(over, 0) * (source.Kind == ConditionKind.Pattern ? TooMany : OfTheCompiler + Surplus));
        List<int> tests = _code.Tests.GetRange(test, count);
        bool hasShape = source.Kind == ConditionKind.TupleEquality || (source.IsValue || source.IsValueAfter(count) ? tests.SelectMany(_flow.EdgesFrom).Any(edge => _values.IsDecided(edge, _code)) : EndCount(test, count) == 2);
        hasShape &= source.Kind != ConditionKind.Null || tests.All(_flow.MayTestNull);
        hasShape &= source.FirstInside != condition || !IsOfOthers(source, tests[^1]);
        hasShape &= tests.FindIndex(_flow.IsOfSpilled) is var spilled && (spilled == MethodFlow.None || spilled == count - 1);
        hasShape &= source.Kind is not (ConditionKind.Operand or ConditionKind.Pattern) || !tests.Exists(_operators.IsNullOfCopy);
        hasShape &= source.LeavesNull is not { } leavesNull || leavesNull == _flow.LeavesNull(tests[^1]);
        hasShape &= !source.MayShareTest || !IsInRightOperand(test);
        return cost + (hasShape && !IsEnteredInside(test, count) ? 0 : WrongShape) + _names.CostOf(condition, test, count);
    }

    // A stored value that several conditions have to do with is asked for once more when it is known how each of them came out.
    private bool IsOfOthers(SourceCondition source, int test) => source.Kind switch
    {
        _ when source is { IsValue: true, IsInStored: true } => _flow.IsOfSpilled(test),
        ConditionKind.Operand => _flow.IsOfSpilledMerge(test) || _flow.IsOfStoredPattern(test),
        ConditionKind.Pattern => _flow.IsOfSpilledConstants(test),
        _ => false,
    };

    // x?.Length ?? F($"{s}"): a ?? asks for what the ?. has left, which is null or not. When control comes to a test only where the tested
    // value is null, that is the right operand already.
    private bool IsInRightOperand(int test)
    {
        for (int before = test - 1; before >= 0; before--)
        {
            int nullTest = _code.Tests[before];
            if (_flow.LeavesNull(nullTest))
            {
                break;
            }

            if (_flow.MayTestNull(nullTest) && _flow.EdgesFrom(nullTest).Single(edge => !_flow.IsNullEdge(edge)) is var whenNotNull && !_flow.LeadsTo(whenNotNull, _code.Tests[test]))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever evaluates a condition begins with its first test.
    private bool IsEnteredInside(int test, int count)
    {
        for (int i = test + 1; i < test + count; i++)
        {
            // A stored left operand that decides leads to the test of the stored value of both.
            if (FirstEntry(i) is var first && first < test && !(i == test + count - 1 && _flow.IsOfSpilled(_code.Tests[first])))
            {
                return true;
            }
        }

        return false;
    }

    // The first of the statement's tests from which control can come to this one, without another between.
    private int FirstEntry(int test)
    {
        if (_firstEntries is null)
        {
            _firstEntries = [.. Enumerable.Range(0, _code.Tests.Count)];
            for (int i = _code.Tests.Count - 1; i >= 0; i--)
            {
                foreach (Edge edge in _flow.EdgesFrom(_code.Tests[i]))
                {
                    int next = NextTest(edge);
                    if (next > i)
                    {
                        _firstEntries[next] = i;
                    }
                }
            }
        }

        return _firstEntries[test];
    }

    private SourceCondition SourceOf(int condition) => _conditions[condition].Source;

    // The position of the test that control comes to from an edge, or none.
    private int NextTest(Edge edge) => _positions.GetValueOrDefault(_paths.NextStop(edge), MethodFlow.None);

    private int EndCount(int test, int count)
    {
        if (_flow.IsSilent(_code.Tests[test + count - 1]))
        {
            return 2;
        }

        if (!_endCounts.TryGetValue((test, count), out int ends))
        {
            List<Edge> exits = [.. _code.Tests.GetRange(test, count).SelectMany(_flow.EdgesFrom).Where(edge => NextTest(edge) is var next && (next < test || next >= test + count))];
            ends = exits.Select(_paths.Destination).Distinct().Count();
            ends = ends == 2 ? ends : exits.Select(_paths.NextStop).Distinct().Count();
            _endCounts.Add((test, count), ends);
        }

        return ends;
    }
}
