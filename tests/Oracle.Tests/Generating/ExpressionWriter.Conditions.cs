namespace CoverTool.Oracle.Tests.Generating;

/// <content>Conditions.</content>
internal sealed partial class ExpressionWriter
{
    private readonly List<Form<string>> _conditions;

    public string Condition(Scope scope, int depth) => Choose(_conditions, scope, depth, Kind.Condition);

    private List<Form<string>> Conditions() =>
    [
        new(3, (scope, _) => Simple(Kind.Condition, scope)),
        new(8, (scope, depth) => $"{Simple(Kind.Number, scope)} {_random.Pick("<", ">", "<=", ">=", "==", "!=")} {Number(scope, depth)}"),
        new(2, (scope, depth) => $"({Number(scope, depth)} {_random.Pick("<", ">", "==", "!=")} {Number(scope, 0)} + Number)"),
        new(2, (scope, depth) => $"({MaybeText(scope, depth)} {_random.Pick("==", "!=")} {_random.Pick("null", "\"a\"", "Word")})"),
        new(2, (scope, depth) => $"({Item(scope, depth)} {_random.Pick("==", "!=")} null)"),
        new(2, (scope, depth) => $"Yes({Number(scope, depth)})"),
        new(2, (scope, depth) => $"{Simple(Kind.Text, scope)}.StartsWith({_random.Pick("'w'", "'a'", "'n'")})"),
        new(6, (scope, depth) => $"({Condition(scope, depth)} && {Condition(scope, depth)})"),
        new(6, (scope, depth) => $"({Condition(scope, depth)} || {Condition(scope, depth)})"),
        new(2, (scope, depth) => $"!({Condition(scope, depth)})"),
        new(1, (scope, depth) => $"({Condition(scope, depth)} {_random.Pick("&", "|", "^", "==")} {Condition(scope, depth)})"),
        new(3, (scope, depth) => Is(scope, depth)),
        new(2, (scope, depth) => $"({Simple(_random.Pick(Kind.Anything, Kind.MaybeNumber, Kind.Item), scope)} is not null)"),
        new(2, (scope, depth) => IsAndMore(scope, depth)),
        new(1, (scope, depth) => $"({MaybeCondition(scope, depth)} == true)"),
        new(1, (scope, depth) => $"({Value(Kind.MaybeCondition, scope, depth)} ?? {Value(Kind.Condition, scope, depth)})"),
        new(1, (scope, depth) => $"({MaybeNumber(scope, depth)} {_random.Pick("<", ">", "==", "!=")} {Number(scope, depth)})"),
        new(1, (scope, depth) => $"(({Simple(Kind.Number, scope)}, {Simple(Kind.Condition, scope)}) {_random.Pick("==", "!=")} ({Value(Kind.Number, scope, depth)}, {Value(Kind.Condition, scope, depth)}))"),
        new(1, (scope, depth) => $"({Condition(scope, depth)} ? {Condition(scope, depth)} : {Condition(scope, depth)})"),
        new(1, (scope, depth) => $"{Simple(Kind.Some, scope)}.Any({Lambda(scope, depth)})"),
        new(1, (scope, depth) => $"({Simple(Kind.Item, scope)}?.Tags?.Any() ?? {Value(Kind.Condition, scope, depth)})"),
        new(1, (scope, depth) => $"{Simple(Kind.Color, scope)} == Color.Green"),
        new(1, (scope, depth) => SwitchExpression(scope, depth, Kind.Condition)),
        new(2, (scope, depth) => Call(scope, depth, MethodKind.Plain, Kind.Condition)),
        new(4, (scope, depth) => scope.CanAwait ? Await(Condition(scope, depth)) : null),
        new(1, (scope, depth) => Assignable(Kind.Condition, scope) is { } target ? $"({target} = {Condition(scope, depth)})" : null),
    ];

    private string Is(Scope scope, int depth)
    {
        Kind kind = _random.Pick(Kind.Number, Kind.Anything, Kind.Anything, Kind.Text, Kind.Item, Kind.Numbers, Kind.Pair, Kind.MaybeNumber, Kind.Color);
        return $"({NotConstant(kind, scope, depth)} is {Pattern(kind, scope, 2)})";
    }

    // A pattern whose variable is used behind it.
    private string IsAndMore(Scope scope, int depth)
    {
        string name = NewName("v");
        (string type, Kind kind) = _random.Pick(("int", Kind.Number), ("string", Kind.Text), ("Item", Kind.Item), ("Circle { Radius: > 0 and var R }", Kind.Anything));
        string pattern = type.Contains('R', StringComparison.Ordinal) ? type.Replace("R", NewName("r"), StringComparison.Ordinal).Replace("r" + _lastName + "adius", "Radius", StringComparison.Ordinal) : type;
        return $"({Simple(Kind.Anything, scope)} is {pattern} {name} && {Condition(scope.With(name, kind, isFixed: true), depth)})";
    }
}
