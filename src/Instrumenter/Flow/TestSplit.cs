using CoverTool.Instrumenter.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Divides the tests of a statement among its decisions.</summary>
internal sealed class TestSplit(MethodFlow flow)
{
    private readonly Dictionary<int, string> _localNames = LocalNames(flow.Method);

    /// <summary>How many tests each condition has, in their order; null when there is not exactly one way to tell.</summary>
    public int[]? TestsEach(IReadOnlyList<SourceCondition> conditions, List<int> tests)
    {
        int[] counts = [.. conditions.Select(condition => condition.IsValue ? 0 : 1)];
        int rest = tests.Count - counts.Sum();
        if (rest == 0)
        {
            return counts;
        }

        return rest < 0 ? WithoutFused(conditions, counts, -rest) : WithPatterns(conditions, tests, counts, rest);
    }

    private static int[]? WithoutFused(IReadOnlyList<SourceCondition> conditions, int[] counts, int missing)
    {
        int[] fusing = [.. Enumerable.Range(0, counts.Length).Where(i => conditions[i].MayFuse)];
        if (fusing.Length != missing)
        {
            return null;
        }

        foreach (int i in fusing)
        {
            counts[i] = 0;
        }

        return counts;
    }

    private int[]? WithPatterns(IReadOnlyList<SourceCondition> conditions, List<int> tests, int[] counts, int rest)
    {
        int[] patterns = [.. Enumerable.Range(0, counts.Length).Where(i => conditions[i].Kind == ConditionKind.Pattern)];
        if (patterns.Length == 1)
        {
            counts[patterns[0]] += rest;
            return counts;
        }

        List<int[]> possible = [];
        Distribute(conditions, patterns, 0, counts, rest + patterns.Sum(i => counts[i]), possible);
        if (possible.Count > 1)
        {
            possible.RemoveAll(candidate => !LooksAtItsInputs(conditions, tests, candidate));
        }

        // Patterns that look at the same variable: the split that the types of most code lead to, if it is one of the possible.
        return possible.Count == 1
            ? possible[0]
            : possible.Find(candidate => patterns.All(i => candidate[i] == conditions[i].Tests.Usual - (conditions[i].IsValue ? 1 : 0)));
    }

    // All ways to give each pattern a number of tests that it can have.
    private static void Distribute(
        IReadOnlyList<SourceCondition> conditions, int[] patterns, int next, int[] counts, int rest, List<int[]> possible)
    {
        if (next == patterns.Length)
        {
            if (rest == 0)
            {
                possible.Add([.. counts]);
            }

            return;
        }

        SourceCondition pattern = conditions[patterns[next]];

        // The last test of a value is the value itself.
        int value = pattern.IsValue ? 1 : 0;
        int least = Math.Max(pattern.Tests.Least, 1) - value;
        int most = Math.Min(Math.Max(pattern.Tests.Most, 1), rest);
        for (int count = least; count <= most; count++)
        {
            counts[patterns[next]] = count;
            Distribute(conditions, patterns, next + 1, counts, rest - count, possible);
        }
    }

    // Whether the first test of every pattern looks at the variable that the pattern names, and no test of one pattern looks
    // at the variable of the next.
    private bool LooksAtItsInputs(IReadOnlyList<SourceCondition> conditions, List<int> tests, int[] counts)
    {
        int test = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0 && conditions[i].Input is { } input && !Loads(tests, test, input))
            {
                return false;
            }

            string? following = conditions.Skip(i + 1).Select(condition => condition.Input).FirstOrDefault(name => name is not null);
            for (int own = test; own < test + counts[i]; own++)
            {
                if (following is not null && following != conditions[i].Input && Loads(tests, own, following))
                {
                    return false;
                }
            }

            test += counts[i];
        }

        return true;
    }

    // Whether the code between the test before and this one loads something of that name.
    private bool Loads(List<int> tests, int test, string name)
    {
        int first = test == 0 ? flow.GoverningVisiblePoint(tests[0]) : tests[test - 1] + 1;
        for (int i = Math.Max(first, 0); i < tests[test]; i++)
        {
            if (NameOf(flow.Instructions[i]) == name)
            {
                return true;
            }
        }

        return false;
    }

    private string? NameOf(Instruction instruction) => instruction.Operand switch
    {
        ParameterDefinition parameter => parameter.Name,
        VariableDefinition variable => _localNames.GetValueOrDefault(variable.Index),
        FieldReference field => SourceName(field.Name),
        _ => null,
    };

    // A local of a state machine lives in a field such as <item>5__2.
    private static string SourceName(string fieldName) =>
        fieldName.StartsWith('<') && fieldName.IndexOf('>', StringComparison.Ordinal) is > 1 and int end ? fieldName[1..end] : fieldName;

    private static Dictionary<int, string> LocalNames(MethodDefinition method)
    {
        Dictionary<int, string> names = [];
        Stack<ScopeDebugInformation> pending = new();
        if (method.DebugInformation.Scope is { } root)
        {
            pending.Push(root);
        }

        while (pending.TryPop(out ScopeDebugInformation? scope))
        {
            foreach (VariableDebugInformation variable in scope.Variables)
            {
                names.TryAdd(variable.Index, variable.Name);
            }

            foreach (ScopeDebugInformation inner in scope.Scopes)
            {
                pending.Push(inner);
            }
        }

        return names;
    }
}
