namespace CoverTool.Oracle.Tests.Generating;

/// <content>Numbers, texts, and values that may be missing.</content>
internal sealed partial class ExpressionWriter
{
    private readonly List<Form<string>> _numbers;
    private readonly List<Form<string>> _texts;
    private readonly List<Form<string>> _maybeNumbers;

    public string Number(Scope scope, int depth) =>
        depth <= 0 && _random.Chance(50) ? _random.Next(0, 7).ToString(System.Globalization.CultureInfo.InvariantCulture) : Choose(_numbers, scope, depth, Kind.Number);

    public string Text(Scope scope, int depth) => depth <= 0 && _random.Chance(50) ? _random.Pick("\"a\"", "\"bb\"", "\"word\"") : Choose(_texts, scope, depth, Kind.Text);

    public string MaybeNumber(Scope scope, int depth) => Choose(_maybeNumbers, scope, depth, Kind.MaybeNumber);

    private List<Form<string>> Numbers() =>
    [
        new(4, (scope, _) => Simple(Kind.Number, scope)),
        new(4, (scope, depth) => $"({Number(scope, depth)} {_random.Pick("+", "-", "+", "*", "&", "^")} {Number(scope, depth)})"),
        new(1, (scope, depth) => $"({Number(scope, depth)} % {_random.Next(2, 6)})"),
        new(1, (scope, depth) => $"-{Simple(Kind.Number, scope)}"),
        new(1, (scope, depth) => $"checked({Simple(Kind.Number, scope)} % 1000 + {Simple(Kind.Number, scope)} % 1000)"),
        new(4, (scope, depth) => $"({Condition(scope, depth)} ? {Value(Kind.Number, scope, depth)} : {Value(Kind.Number, scope, depth)})"),
        new(1, (scope, depth) => $"({Condition(scope, depth)} ? 1 : 0)"),
        new(3, (scope, depth) => $"({Value(Kind.MaybeNumber, scope, depth)} ?? {Value(Kind.Number, scope, depth)})"),
        new(2, (scope, depth) => $"({Value(Kind.MaybeText, scope, depth)}?.Length ?? {Value(Kind.Number, scope, depth)})"),
        new(2, (scope, depth) => $"({Value(Kind.Item, scope, depth)}?.Next?.Name?.Length ?? {Value(Kind.Number, scope, depth)})"),
        new(1, (scope, depth) => $"({Value(Kind.Item, scope, depth)}?[{Value(Kind.Number, scope, depth)}] ?? {Value(Kind.Number, scope, depth)})"),
        new(1, (scope, depth) => $"({Value(Kind.Item, scope, depth)} ?? Thing).Size"),
        new(1, (scope, depth) => $"({Value(Kind.Item, scope, depth)}?.Self()?.Grow({Value(Kind.Number, scope, depth)}) ?? {Value(Kind.Number, scope, depth)})"),
        new(2, (scope, depth) => $"Next({Number(scope, depth)})"),
        new(1, (scope, depth) => $"Check({Number(scope, depth)})"),
        new(1, (scope, depth) => $"{Text(scope, depth)}.Length"),
        new(1, (scope, depth) => $"{Simple(Kind.Numbers, scope)}[Math.Abs({Number(scope, depth)}) % 2]"),
        new(1, (scope, depth) => $"{Simple(Kind.Some, scope)}.Count({Lambda(scope, depth)})"),
        new(1, (scope, depth) => $"First([{Number(scope, depth)}, {Number(scope, depth)}])"),
        new(1, (scope, depth) => $"{Simple(Kind.Function, scope)}({Number(scope, depth)})"),
        new(2, (scope, depth) => SwitchExpression(scope, depth, Kind.Number)),
        new(2, (scope, depth) => Call(scope, depth, MethodKind.Plain, Kind.Number)),
        new(4, (scope, depth) => scope.CanAwait ? Await(Number(scope, depth)) : null),
        new(1, (scope, depth) => scope.CanAwait ? $"(await Broken({Number(scope, depth)}))" : null),
        new(2, (scope, depth) => scope.CanAwait && Call(scope, depth, MethodKind.Async, Kind.Number) is { } call ? $"(await {call})" : null),
        new(1, (scope, depth) => Assignable(Kind.Number, scope) is { } target ? $"({target} = {Number(scope, depth)})" : null),
        new(1, (scope, depth) => Assignable(Kind.Number, scope) is { } target ? _random.Pick(target + "++", "--" + target) : null),
        new(1, (scope, depth) => $"({Condition(scope, depth)} ? {Number(scope, depth)} : throw new CheckException({Number(scope, depth)}))"),
    ];

    private List<Form<string>> Texts() =>
    [
        new(4, (scope, _) => Simple(Kind.Text, scope)),
        new(2, (scope, depth) => $"({Text(scope, depth)} + {Value(_random.Pick(Kind.Text, Kind.MaybeText, Kind.Number, Kind.Anything), scope, depth)})"),
        new(3, (scope, depth) => $"$\"{{{Interpolated(scope, depth)}}}-{{{Interpolated(scope, depth)}}}\""),
        new(1, (scope, depth) => $"$\"{{{Text(scope, depth)}}}\""),
        new(2, (scope, depth) => $"({Condition(scope, depth)} ? {Value(Kind.Text, scope, depth)} : {Value(Kind.Text, scope, depth)})"),
        new(2, (scope, depth) => $"({Value(Kind.MaybeText, scope, depth)} ?? {Value(Kind.Text, scope, depth)})"),
        new(1, (scope, depth) => $"(\"p\" + ({Value(Kind.MaybeText, scope, depth)} ?? \"\"))"),
        new(1, (scope, depth) => $"({Simple(Kind.Anything, scope)}?.ToString() ?? {Value(Kind.Text, scope, depth)})"),
        new(1, (scope, depth) => $"{Number(scope, depth)}.ToString()"),
        new(2, (scope, depth) => SwitchExpression(scope, depth, Kind.Text)),
        new(1, (scope, depth) => $"string.Join(\",\", {Simple(Kind.Some, scope)}.Select({_random.Pick("n", "m")}{NewName("")} => {Number(scope with { CanAwait = false }, depth)}))"),
        new(2, (scope, depth) => scope.CanAwait ? Await(Text(scope, depth)) : null),
        new(2, (scope, depth) => Call(scope, depth, MethodKind.Plain, Kind.Text)),
    ];

    private List<Form<string>> MaybeNumbers() =>
    [
        new(4, (scope, _) => Simple(Kind.MaybeNumber, scope)),
        new(2, (scope, depth) => $"({MaybeNumber(scope, depth)} + {MaybeNumber(scope, depth)})"),
        new(1, (scope, depth) => $"(-{MaybeNumber(scope, depth)})"),
        new(2, (scope, depth) => $"{Item(scope, depth)}?.Size"),
        new(2, (scope, depth) => $"{Item(scope, depth)}?.Limit"),
        new(1, (scope, depth) => $"({Condition(scope, depth)} ? {Number(scope, depth)} : (int?)null)"),
        new(1, (scope, depth) => $"{MaybeText(scope, depth)}?.Length"),
        new(1, (scope, depth) => scope.CanAwait ? Await(MaybeNumber(scope, depth)) : null),
    ];

    private string Interpolated(Scope scope, int depth) => Value(_random.Pick(Kind.Number, Kind.Text, Kind.Condition, Kind.MaybeText), scope, depth) is var value && value.Contains('"', StringComparison.Ordinal)
        ? Simple(Kind.Text, scope)
        : $"({value})";

    private string MaybeText(Scope scope, int depth) => depth <= 0 ? Simple(Kind.MaybeText, scope) : _random.Next(5) switch
    {
        0 => $"Name({Number(scope, depth - 1)})",
        1 => $"{Item(scope, depth - 1)}?.Name",
        2 => $"({Condition(scope, depth - 1)} ? {Text(scope, depth - 1)} : null)",
        _ => Simple(Kind.MaybeText, scope),
    };

    private string MaybeCondition(Scope scope, int depth) => depth <= 0 ? Simple(Kind.MaybeCondition, scope) : _random.Next(4) switch
    {
        0 => $"{Item(scope, depth - 1)}?.IsNew",
        1 => $"({Simple(Kind.MaybeNumber, scope)} > {Number(scope, depth - 1)} ? true : (bool?)null)",
        2 => $"({Simple(Kind.MaybeCondition, scope)} {_random.Pick("&", "|")} {Simple(Kind.MaybeCondition, scope)})",
        _ => Simple(Kind.MaybeCondition, scope),
    };

    private string Item(Scope scope, int depth) => depth <= 0 ? Simple(Kind.Item, scope) : _random.Next(6) switch
    {
        0 => $"Make({Number(scope, depth - 1)})",
        1 => $"{Simple(Kind.Item, scope)}?.Next",
        2 => $"new Item({Text(scope, depth - 1)}, {Number(scope, depth - 1)}) {{ Limit = {MaybeNumber(scope, depth - 1)} }}",
        3 when scope.CanAwait => $"(await Later({Simple(Kind.Item, scope)}))",
        _ => Simple(Kind.Item, scope),
    };

    private string Anything(Scope scope, int depth) => _random.Next(8) switch
    {
        0 => $"Box(new Circle({Number(scope, depth - 1)}))",
        1 => $"Box(new Square({Number(scope, depth - 1)}, {Condition(scope, depth - 1)}))",
        2 => $"(object){Number(scope, depth - 1)}",
        3 => $"Box({Text(scope, depth - 1)})",
        4 => $"Box(new Point({Number(scope, depth - 1)}, 2))",
        5 => $"Box({Simple(Kind.Item, scope)})",
        _ => Simple(Kind.Anything, scope),
    };

    private string Lambda(Scope scope, int depth)
    {
        string name = NewName("x");
        return $"{name} => {Condition((scope with { CanAwait = false }).With(name, Kind.Number), depth)}";
    }

    private string? Assignable(Kind kind, Scope scope)
    {
        List<Variable> found = [.. scope.Variables.Where(variable => variable.Kind == kind && !variable.IsFixed)];
        return found.Count == 0 ? null : _random.PickFrom(found).Name;
    }
}
