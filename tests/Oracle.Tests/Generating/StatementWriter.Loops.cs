namespace CoverTool.Oracle.Tests.Generating;

/// <content>Loops. All of them end, because something else than what is random counts them.</content>
internal sealed partial class StatementWriter
{
    private List<Form<StatementWriter>> Loops() =>
    [
        new(3, (scope, depth) => depth > 0 ? While(scope) : null),
        new(2, (scope, depth) => depth > 0 ? Do(scope) : null),
        new(4, (scope, depth) => depth > 0 ? For(scope) : null),
        new(1, (scope, depth) => depth > 0 ? Forever(scope) : null),
        new(8, (scope, depth) => depth > 0 ? Foreach(scope) : null),
        new(2, (scope, depth) => depth > 0 ? ForeachPair(scope) : null),
        new(2, (scope, depth) => depth > 0 ? ForeachSpan(scope) : null),
        new(2, (scope, depth) => depth > 0 && scope.CanAwait ? AwaitForeach(scope) : null),
    ];

    private static Scope Inside(Scope scope) => scope with { CanBreak = true, CanContinue = true };

    private StatementWriter While(Scope scope)
    {
        string name = _values.NewName("left");
        Scope inside = Inside(scope).With(name, Kind.Number, isFixed: true);
        _code.Line($"int {name} = {_random.Next(0, 5)};");
        Body(_random.Chance(50) ? $"while ({name}-- > 0)" : $"while ({name}-- > 0 && {_values.Condition(inside, _values.Size)})", inside);
        return Done(scope);
    }

    private StatementWriter Do(Scope scope)
    {
        string name = _values.NewName("left");
        _code.Line($"int {name} = {_random.Next(1, 4)};");
        Scope inside = Inside(scope).With(name, Kind.Number, isFixed: true);
        string condition = _random.Chance(50) ? $"--{name} > 0" : $"--{name} > 0 && {_values.Condition(inside, _values.Size)}";
        _code.Block("do", () => Statements(inside.Deeper, _random.Next(1, 4)), $"}} while ({condition});");
        return Done(scope);
    }

    private StatementWriter For(Scope scope)
    {
        string name = _values.NewName("i");
        Scope inside = Inside(scope).With(name, Kind.Number, isFixed: true);
        string more = _random.Chance(30) ? $" && {_values.Condition(inside, _values.Size)}" : "";
        Body($"for (int {name} = {_random.Next(0, 2)}; {name} < {_random.Next(0, 5)}{more}; {name}++)", inside);
        return Done(scope);
    }

    private StatementWriter Forever(Scope scope)
    {
        string name = _values.NewName("left");
        _code.Line($"int {name} = {_random.Next(0, 4)};");
        _code.Block(_random.Pick("while (true)", "for (;;)"), () =>
        {
            _code.Line($"if ({name}-- <= 0)");
            _code.Indented(() => _code.Line("break;"));
            Statements(Inside(scope).Deeper, 2);
        });
        return Done(scope);
    }

    private StatementWriter Foreach(Scope scope)
    {
        string name = _values.NewName("e");
        (string values, Kind kind, string type) = _random.Next(7) switch
        {
            0 => (_values.Value(Kind.Numbers, scope, _values.Size), Kind.Number, "int"),
            1 => (_values.Value(Kind.Some, scope, _values.Size) + ".ToList()", Kind.Number, "int"),
            2 => (_values.Text(scope, _values.Size), Kind.Anything, "char"),
            3 => ($"new[] {{ {_values.Condition(scope, _values.Size)}, {_values.Condition(scope, _values.Size)} }}", Kind.Condition, "bool"),
            4 => ($"new int[,] {{ {{ 1, {_values.Number(scope, 1)} }}, {{ 3, 4 }} }}", Kind.Number, "int"),
            5 => ($"Few({_values.Number(scope, _values.Size)}).Where({_values.NewName("x")} => {_values.Condition(scope with { CanAwait = false }, _values.Size)})", Kind.Number, "var"),
            _ => ($"Few({_values.Number(scope, _values.Size)})", Kind.Number, "var"),
        };
        Scope inside = Inside(scope);
        Body($"foreach ({type} {name} in {values})", type == "char" ? inside : inside.With(name, kind, isFixed: true));
        return Done(scope);
    }

    private StatementWriter ForeachPair(Scope scope)
    {
        (string first, string second) = (_values.NewName("e"), _values.NewName("e"));
        Body(
            $"foreach (var ({first}, {second}) in new[] {{ {_values.Value(Kind.Pair, scope, _values.Size)}, (1, true) }})",
            Inside(scope).With(first, Kind.Number, isFixed: true).With(second, Kind.Condition, isFixed: true));
        return Done(scope);
    }

    private StatementWriter ForeachSpan(Scope scope)
    {
        string name = _values.NewName("e");
        Scope inside = Inside(scope) with { CanAwait = false, CanYield = false };
        Body($"foreach (int {name} in Numbers.AsSpan())", inside.With(name, Kind.Number, isFixed: true));
        return Done(scope);
    }

    private StatementWriter AwaitForeach(Scope scope)
    {
        string name = _values.NewName("e");
        Body($"await foreach (int {name} in Stream({_values.Number(scope, _values.Size)}))", Inside(scope).With(name, Kind.Number, isFixed: true));
        return Done(scope);
    }
}
