namespace CoverTool.Oracle.Tests.Generating;

/// <content>Lambdas and local functions.</content>
internal sealed partial class StatementWriter
{
    private List<Form<StatementWriter>> Functions() =>
    [
        new(3, (scope, depth) => depth > 0 ? Lambda(scope) : null),
        new(3, (scope, depth) => depth > 0 ? LocalFunction(scope) : null),
        new(2, (scope, depth) => depth > 0 && scope.CanAwait ? AsyncLambda(scope) : null),
    ];

    private static Scope Function(Scope scope) => scope.Deeper with
    {
        Result = Kind.Number, IsAsync = false, IsIterator = false, CanAwait = false, CanYield = false, CanBreak = false, CanContinue = false, CanReturn = true, CanThrow = true,
    };

    private StatementWriter Lambda(Scope scope)
    {
        (string name, string parameter) = (_values.NewName("f"), _values.NewName("p"));
        _code.Block($"Func<int, int> {name} = {parameter} =>", () => FunctionBody(Function(scope).With(parameter, Kind.Number)), "};");
        return Done(scope.With(name, Kind.Function, isFixed: true));
    }

    private StatementWriter LocalFunction(Scope scope)
    {
        (string name, string parameter) = (_values.NewName("Local"), _values.NewName("p"));
        Scope inside = Function(scope).With(parameter, Kind.Number);
        if (_random.Chance(30))
        {
            _code.Line($"int {name}(int {parameter}) => {_values.Number(inside, _values.Size)};");
        }
        else
        {
            _code.Block($"int {name}(int {parameter})", () => FunctionBody(inside));
        }

        return Done(scope.With(name, Kind.Function, isFixed: true));
    }

    private StatementWriter AsyncLambda(Scope scope)
    {
        (string name, string parameter) = (_values.NewName("f"), _values.NewName("p"));
        Scope inside = Function(scope).With(parameter, Kind.Number) with { CanAwait = true, IsAsync = true };
        _code.Block($"Func<int, Task<int>> {name} = async {parameter} =>", () => FunctionBody(inside), "};");
        _code.Line($"Log(await {name}({_values.Number(scope, _values.Size)}));");
        return Done(scope);
    }

    private void FunctionBody(Scope scope)
    {
        if (Statements(scope, _random.Next(1, 4)) is { } end)
        {
            Return(end);
        }
    }
}
