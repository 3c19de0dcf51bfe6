namespace CoverTool.Oracle.Tests.Generating;

/// <content>Statements without others inside.</content>
internal sealed partial class StatementWriter
{
    private List<Form<StatementWriter>> Simple() =>
    [
        new(14, (scope, _) => Declaration(scope)),
        new(8, (scope, _) => Assignment(scope) is { } text ? Line(scope, text) : null),
        new(10, (scope, _) => Done(Log(scope))),
        new(8, (scope, _) => Line(scope, $"Log({_values.Coalescing(scope)});")),
        new(4, (scope, _) => Line(scope, $"{_values.Value(Kind.Item, scope, 1)}?.Grow({_values.Number(scope, _values.Size)});")),
        new(2, (scope, _) => Line(scope, $"Some?.Add({_values.Number(scope, _values.Size)});")),
        new(2, (scope, _) => Line(scope, $"{_values.Simple(Kind.Item, scope)}?.Next?.Grow({_values.Number(scope, _values.Size)});")),
        new(2, (scope, _) => Line(scope, $"Missing ??= {_values.Text(scope, _values.Size)};")),
        new(2, (scope, _) => Line(scope, $"Thing.Tags ??= new List<int> {{ {_values.Number(scope, _values.Size)} }};")),
        new(2, (scope, _) => Line(scope, $"Maybe ??= {_values.Number(scope, _values.Size)};")),
        new(1, (scope, _) => Line(scope, ";")),
        new(2, (scope, _) => Line(scope, $"Log(1); Log({_values.Number(scope, _values.Size)});")),
        new(2, (scope, _) => Line(scope, $"if ({_values.Condition(scope, _values.Size)}) {{ Log({_values.Number(scope, 1)}); }}")),
        new(2, (scope, _) => Line(scope, $"Check({_values.Number(scope, _values.Size)});")),
        new(2, (scope, _) => Line(scope, $"Number = {_values.Number(scope, _values.Size)};")),
        new(1, (scope, _) => Deconstruction(scope)),
        new(3, (scope, _) => scope.CanAwait ? Line(scope, $"await Later({_values.Number(scope, _values.Size)});") : null),
        new(3, (scope, _) => scope.CanAwait ? Line(scope, "await Task.Yield();") : null),
        new(8, (scope, _) => scope is { IsIterator: true, CanYield: true } ? Line(scope, $"yield return {_values.Number(scope, _values.Size)};") : null),
        new(2, (scope, _) => Jump(scope)),
    ];

    // Release code has nothing of a variable that is never read.
    private void Keep(string name) => _code.Line($"Keep(ref {name});");

    private StatementWriter Line(Scope scope, string text)
    {
        _code.Line(text);
        return Done(scope);
    }

    private StatementWriter Declaration(Scope scope)
    {
        Kind kind = _random.Pick(
            Kind.Number, Kind.Number, Kind.Condition, Kind.Condition, Kind.Text, Kind.MaybeText, Kind.MaybeNumber, Kind.MaybeCondition,
            Kind.Item, Kind.Anything, Kind.Color, Kind.Numbers, Kind.Some, Kind.Pair, Kind.Function);
        string type = TypeName(kind);
        string name = _values.NewName("v");
        _code.Line($"{type} {name} = {_values.Value(kind, scope, _values.Size)};");
        Keep(name);
        return Done(scope.With(name, kind, isFixed: kind == Kind.Function));
    }

    /// <summary>The C# type of a kind.</summary>
    public static string TypeName(Kind kind) => kind switch
    {
        Kind.Number => "int",
        Kind.Condition => "bool",
        Kind.Text or Kind.MaybeText => "string",
        Kind.MaybeNumber => "int?",
        Kind.MaybeCondition => "bool?",
        Kind.Item => "Item",
        Kind.Anything => "object",
        Kind.Color => "Color",
        Kind.Numbers => "int[]",
        Kind.Some => "List<int>",
        Kind.Pair => "(int, bool)",
        _ => "Func<int, int>",
    };

    private string? Assignment(Scope scope)
    {
        List<Variable> found = [.. scope.Variables.Where(variable => !variable.IsFixed)];
        if (found.Count == 0)
        {
            return null;
        }

        (string name, Kind kind, _) = _random.PickFrom(found);
        return kind switch
        {
            Kind.Number when _random.Chance(40) => _random.Pick($"{name}++;", $"{name} += {_values.Number(scope, _values.Size)};", $"{name} -= 1;"),
            Kind.Text when _random.Chance(40) => $"{name} += {_values.Text(scope, _values.Size)};",
            Kind.MaybeText or Kind.MaybeNumber or Kind.MaybeCondition or Kind.Item or Kind.Some when _random.Chance(50) =>
                $"{name} ??= {_values.Value(kind == Kind.MaybeNumber ? Kind.Number : kind == Kind.MaybeText ? Kind.Text : kind, scope, _values.Size)};",
            Kind.Condition when _random.Chance(30) => $"{name} {_random.Pick("|=", "&=")} {_values.Condition(scope, _values.Size)};",
            _ => $"{name} = {_values.Value(kind, scope, _values.Size)};",
        };
    }

    private StatementWriter Deconstruction(Scope scope)
    {
        (string first, string second) = (_values.NewName("v"), _values.NewName("v"));
        _code.Line($"var ({first}, {second}) = {_values.Value(Kind.Pair, scope, _values.Size)};");
        Keep(first);
        Keep(second);
        return Done(scope.With(first, Kind.Number).With(second, Kind.Condition));
    }

    private StatementWriter? Jump(Scope scope)
    {
        switch (_random.Next(4))
        {
            case 0 when scope.CanBreak:
                _code.Line("break;");
                return Done(null);
            case 1 when scope.CanContinue:
                _code.Line("continue;");
                return Done(null);
            case 2 when scope.CanReturn:
                Return(scope);
                return Done(null);
            case 3 when scope.CanThrow:
                _code.Line($"throw new CheckException({_values.Number(scope, _values.Size)});");
                return Done(null);
            default:
                return null;
        }
    }
}
