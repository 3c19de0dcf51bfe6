using System.Collections.Immutable;

namespace CoverTool.Oracle.Tests.Generating;

/// <summary>Writes a random program: a class with methods that call each other downwards, and one that calls all.</summary>
internal sealed class ProgramWriter
{
    private const int Depth = 2;
    private const int Fuel = 400;

    private readonly SeededRandom _random;
    private readonly List<GeneratedMethod> _methods = [];
    private readonly CodeText _code = new();
    private readonly ExpressionWriter _values;
    private readonly StatementWriter _statements;

    private ProgramWriter(int seed)
    {
        _random = new SeededRandom(seed);
        _values = new ExpressionWriter(_random, _methods);
        _statements = new StatementWriter(_random, _values, _code);
    }

    /// <summary>The source of a class of a given name, which has a method <c>Run</c>.</summary>
    public static string Write(string className, int seed)
    {
        ProgramWriter writer = new(seed);
        writer._code.Block($"static class {className}", () =>
        {
            int count = writer._random.Next(3, 6);
            for (int i = 0; i < count; i++)
            {
                writer.Method($"M{i}");
            }

            writer.Run();
        });
        return writer._code.ToString();
    }

    private void Method(string name)
    {
        MethodKind kind = _random.Pick(MethodKind.Plain, MethodKind.Plain, MethodKind.Plain, MethodKind.Async, MethodKind.Async, MethodKind.Iterator, MethodKind.AsyncIterator);
        Kind result = kind is MethodKind.Plain ? _random.Pick(Kind.Number, Kind.Condition, Kind.Text) : Kind.Number;
        ImmutableArray<Kind> parameters = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Pick(
            Kind.Number, Kind.Condition, Kind.Condition, Kind.Text, Kind.MaybeText, Kind.MaybeNumber, Kind.Anything, Kind.Item, Kind.Color, Kind.Numbers))];
        Scope scope = new()
        {
            Result = kind is MethodKind.Plain or MethodKind.Async ? result : null,
            IsAsync = kind is MethodKind.Async or MethodKind.AsyncIterator,
            IsIterator = kind is MethodKind.Iterator or MethodKind.AsyncIterator,
            CanAwait = kind is MethodKind.Async or MethodKind.AsyncIterator,
            CanYield = kind is MethodKind.Iterator or MethodKind.AsyncIterator,
            Depth = Depth,
        };
        List<string> declared = [];
        foreach (Kind parameter in parameters)
        {
            string parameterName = _values.NewName("p");
            declared.Add($"{StatementWriter.TypeName(parameter)} {parameterName}");
            scope = scope.With(parameterName, parameter);
        }

        string type = StatementWriter.TypeName(result);
        string returned = kind switch
        {
            MethodKind.Async => $"async {_random.Pick("Task", "Task", "ValueTask")}<{type}>",
            MethodKind.Iterator => $"IEnumerable<{type}>",
            MethodKind.AsyncIterator => $"async IAsyncEnumerable<{type}>",
            _ => type,
        };
        if (kind == MethodKind.Plain && _random.Chance(20))
        {
            _code.Line($"static {returned} {name}({string.Join(", ", declared)}) => {_values.Value(result, scope, _values.Size)};");
        }
        else
        {
            _code.Block($"static {returned} {name}({string.Join(", ", declared)})", () => Body(scope));
        }

        _code.Line("");
        _methods.Add(new GeneratedMethod(name, kind, result, parameters));
    }

    private void Body(Scope scope)
    {
        _code.Line("Burn();");
        if (_statements.Statements(scope, _random.Next(2, 6)) is not { } end)
        {
            end = scope;
        }
        else if (!scope.IsIterator)
        {
            _code.Line($"return {_values.Value(scope.Result!.Value, end, _values.Size)};");
        }

        if (scope.IsIterator)
        {
            _code.Line($"yield return 1;");
        }
    }

    private void Run() => _code.Block("public static async Task Run()", () =>
    {
        foreach (GeneratedMethod method in _methods)
        {
            for (int i = 0; i < 3; i++)
            {
                _code.Line($"Start({Fuel});");
                _code.Block("try", () => _code.Line(Use(method)));
                _code.Block("catch (Exception e)", () => _code.Line("Console.WriteLine(e.GetType().Name);"));
            }
        }
    });

    private string Use(GeneratedMethod method)
    {
        string call = _values.Call(method, new Scope(), 1);
        return method.Kind switch
        {
            MethodKind.Async => $"Console.WriteLine(await {call});",
            MethodKind.Iterator => $"Console.WriteLine(string.Join(\",\", {call}));",
            MethodKind.AsyncIterator => $"await foreach (int n in {call}) Console.Write(n);",
            _ => $"Console.WriteLine({call});",
        };
    }
}
