namespace CoverTool.Oracle.Tests.Generating;

/// <content>Conditions, blocks and labels.</content>
internal sealed partial class StatementWriter
{
    private List<Form<StatementWriter>> Nested() =>
    [
        new(16, (scope, depth) => depth > 0 ? If(scope) : null),
        new(4, (scope, depth) => depth > 0 ? IfPattern(scope) : null),
        new(2, (scope, depth) => depth > 0 ? InBlock(scope) : null),
        new(2, (scope, depth) => depth > 0 && scope.CanReturn ? Goto(scope) : null),
    ];

    private StatementWriter If(Scope scope)
    {
        Body($"if ({_values.Condition(scope, _values.Size)})", scope);
        int more = _random.Next(4);
        for (int i = 1; i < more; i++)
        {
            Body($"else if ({_values.Condition(scope, _values.Size)})", scope);
        }

        if (more > 0 && _random.Chance(70))
        {
            Body("else", scope);
        }

        return Done(scope);
    }

    private StatementWriter IfPattern(Scope scope)
    {
        string name = _values.NewName("v");
        (string type, Kind kind) = _random.Pick(("int", Kind.Number), ("string", Kind.Text), ("Item", Kind.Item));
        string value = _values.Value(Kind.Anything, scope, _values.Size);
        if (_random.Chance(30) && scope.CanReturn)
        {
            _code.Line($"if ({value} is not {type} {name})");
            _code.Indented(() => Return(scope));
            return Done(scope.With(name, kind, isFixed: true));
        }

        Body($"if ({value} is {type} {name})", scope.With(name, kind, isFixed: true));
        return Done(scope);
    }

    private StatementWriter InBlock(Scope scope)
    {
        _code.Block(_random.Pick("", "checked", "unchecked"), () => Statements(scope.Deeper, 2));
        return Done(scope);
    }

    private StatementWriter Goto(Scope scope)
    {
        string label = _values.NewName("label");
        _code.Line($"if ({_values.Condition(scope, _values.Size)})");
        _code.Indented(() => _code.Line($"goto {label};"));
        Log(scope);
        _code.Line($"{label}:");
        Log(scope);
        return Done(scope);
    }
}
