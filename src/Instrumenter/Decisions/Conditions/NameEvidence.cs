using System.Runtime.InteropServices;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>Tells how well the names in a statement's code fit those of a condition in the source.</summary>
internal sealed class NameEvidence
{
    private const double WrongName = 1;
    private const double WrongConstant = 0.3;
    private const double WrongValue = 12;

    // A condition may name much that stands elsewhere in the code of its statement.
    private const double MostMissing = 3;

    private readonly MethodFlow _flow;
    private readonly CodeNames _names;
    private readonly OperatorTests _operators;
    private readonly StatementCode _code;
    private readonly MatchedCondition[] _conditions;
    private readonly HashSet<string>[] _inCode;
    private readonly HashSet<string> _inStatement = [];
    private Dictionary<string, List<int>>? _testsOf;

    // Where each name is met first in the source.
    private readonly Dictionary<string, int> _firstConditions = [];

    public NameEvidence(MethodFlow flow, CodeNames names, OperatorTests operators, StatementCode code, MatchedCondition[] conditions)
    {
        _operators = operators;
        _flow = flow;
        _names = names;
        _code = code;
        _conditions = conditions;
        _inCode = new HashSet<string>[code.Tests.Count];
        for (int i = Math.Max(code.Point, 0); i < code.End; i++)
        {
            if (names.Of(flow.Instructions[i]) is { } name)
            {
                _inStatement.Add(name);
            }
        }

        for (int i = 0; i < conditions.Length; i++)
        {
            foreach (string name in conditions[i].Source.Names)
            {
                _firstConditions.TryAdd(name, i);
            }
        }
    }

    /// <summary>
    /// The cost of giving some tests to a condition: for each name of the condition that their code does not have, and for each
    /// in their code that the source has only later. What no code of the statement has proves nothing: types, constants, namespaces.
    /// </summary>
    public double CostOf(int condition, int test, int count)
    {
        double missing = 0;
        double foreign = 0;
        foreach (string name in _conditions[condition].Source.Names)
        {
            bool isThere = !_inStatement.Contains(name) || IsIn(test, count, name) || (_conditions[condition].Source.IsValue && IsAfter(test + count - 1, name));
            missing += isThere ? 0 : CostOf(name);
        }

        for (int i = test; i < test + count; i++)
        {
            foreach (string name in InCode(i))
            {
                foreign += _firstConditions.GetValueOrDefault(name, MethodFlow.None) > condition ? CostOf(name) : 0;
            }
        }

        return Math.Min(missing, MostMissing) + foreign + CostOfValue(_conditions[condition].Source, _code.Tests[test + count - 1]);
    }

    // A variable, a call or an await is tested as it is, and is a boolean: nothing compares it with something, or asks for its type or for null.
    private double CostOfValue(SourceCondition source, int test)
    {
        if (source.IsCoalesce)
        {
            return IsOfOtherVariable(source.ValueName, test) ? WrongName : 0;
        }

        bool isPlain = source is { Kind: ConditionKind.Operand, IsValue: false } && (source.ValueName is not null || source.IsAwaited);
        bool isBoolean = _flow.Instructions[test].IsNullTest && (_flow.EntryCount(test) > 1 || _flow.Instructions[test - 1].LeavesBoolean || IsOnStack(test));
        return !isPlain ? 0
            : !isBoolean ? WrongValue
            : source.IsAwaited ? (_flow.MayTakeAwaited(test) ? 0 : WrongValue)
            : IsOther(source.ValueName!, _names.Of(_flow.Instructions[test - 1])) ? WrongName
            : 0;
    }

    // $"{s}" asks for null, too: ldarg s ; dup ; brtrue. It is not the n of n ?? 1.
    private bool IsOfOtherVariable(string? name, int test)
    {
        int load = _flow.Instructions[test - 1].OpCode.Code == Code.Dup ? test - 2 : test - 1;
        return name is not null && _flow.Instructions[load] is { LoadedType: not null } loaded &&
            Enumerable.Range(load + 1, test - load).All(index => _flow.EntryCount(index) == 1) &&
            _names.Of(loaded) is { } found && !found.StartsWith('<') && !_names.MayLoad(loaded, name);
    }

    // Optimized code leaves a local on the stack: call F ; dup ; brfalse where it is needed once more, or for a statement that comes later.
    private bool IsOnStack(int test) =>
        _flow.StartsVisiblePoint(test) || (_flow.Instructions[test - 1].OpCode.Code == Code.Dup && !_operators.IsNullOfCopy(test));

    // A delegate, an operator or an element of a tuple has another name in the code.
    private static bool IsOther(string name, string? found) =>
        found is not null && found != name && found != "Invoke" && !found.StartsWith("op_", StringComparison.Ordinal) && !found.StartsWith("Item", StringComparison.Ordinal);

    private static double CostOf(string name) => name is ['#' or '"', ..] ? WrongConstant : WrongName;

    // A value is compared last where no test is: get_HasValue ; brfalse F ; GetValueOrDefault ; ldc.i4.3 ; cgt ; br J ; F: ldc.i4.0
    private bool IsAfter(int test, string name)
    {
        foreach (Edge edge in _flow.EdgesFrom(_code.Tests[test]))
        {
            for (int i = edge.To; i == edge.To || _flow.EntryCount(i) == 1; i++)
            {
                if (_names.Of(_flow.Instructions[i]) == name)
                {
                    return true;
                }

                if (!_flow.FallsThrough(i) || _flow.IsDecision(i))
                {
                    break;
                }
            }
        }

        return false;
    }

    private bool IsIn(int test, int count, string name)
    {
        _testsOf ??= TestsOfNames();
        if (!_testsOf.TryGetValue(name, out List<int>? tests))
        {
            return false;
        }

        int found = tests.BinarySearch(test);
        int first = found < 0 ? ~found : found;
        return first < tests.Count && tests[first] < test + count;
    }

    private Dictionary<string, List<int>> TestsOfNames()
    {
        Dictionary<string, List<int>> tests = [];
        for (int i = 0; i < _inCode.Length; i++)
        {
            foreach (string name in InCode(i))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(tests, name, out _) ??= []).Add(i);
            }
        }

        return tests;
    }

    // The names between the test before and this one. An operator's test in an operand does not end it.
    private HashSet<string> InCode(int test)
    {
        if (_inCode[test] is { } known)
        {
            return known;
        }

        HashSet<string> found = test > 0 && _operators.IsTest(_code.Tests[test - 1]) ? [.. InCode(test - 1)] : [];
        for (int i = Math.Max(_code.EndBefore(test), 0); i <= _code.Tests[test]; i++)
        {
            if (_names.Of(_flow.Instructions[i]) is { } name)
            {
                found.Add(name);
            }
        }

        _inCode[test] = found;
        return found;
    }
}
