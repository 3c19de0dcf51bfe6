namespace CoverTool.Oracle.Tests.Generating;

/// <content>Exceptions, and what is disposed of.</content>
internal sealed partial class StatementWriter
{
    private List<Form<StatementWriter>> Exceptions() =>
    [
        new(8, (scope, depth) => depth > 0 ? Try(scope) : null),
        new(2, (scope, depth) => depth > 0 ? Using(scope) : null),
        new(1, (scope, _) => UsingDeclaration(scope)),
        new(1, (scope, depth) => depth > 0 ? Lock(scope) : null),
    ];

    private StatementWriter Try(Scope scope)
    {
        bool hasFinally = _random.Chance(40);
        int clauses = hasFinally ? _random.Next(0, 3) : _random.Next(1, 3);
        bool canYield = scope.CanYield && clauses == 0;
        _code.Block("try", () => Statements(scope.Deeper with { CanYield = canYield }, _random.Next(1, 4)));
        Scope inside = scope.Deeper with { CanYield = false };
        for (int i = 0; i < clauses; i++)
        {
            string name = _values.NewName("ex");
            string when = i < clauses - 1 || _random.Chance(40) ? $" when ({_values.Condition(scope with { CanAwait = false }, _values.Size)})" : "";
            string type = _random.Pick("CheckException", "Exception", "InvalidOperationException");
            _code.Block($"catch ({(when.Length == 0 && type == "Exception" ? "CheckException" : type)} {name}){when}", () =>
            {
                if (Statements(inside, _random.Next(1, 3)) is not null && _random.Chance(15))
                {
                    _code.Line("throw;");
                }
            });
        }

        if (hasFinally)
        {
            _code.Block("finally", () => Statements(inside with { CanReturn = false, CanBreak = false, CanContinue = false, CanThrow = false }, _random.Next(1, 3)));
        }

        return Done(scope);
    }

    private StatementWriter Using(Scope scope)
    {
        string name = _values.NewName("r");
        string wait = scope.CanAwait && _random.Chance(50) ? "await " : "";
        Body(_random.Pick(
            $"{wait}using (Resource {name} = new({_values.Number(scope, _values.Size)}))",
            $"{wait}using (Resource {name} = {_values.Condition(scope, _values.Size)} ? new Resource(1) : null)",
            $"{wait}using (new Resource({_values.Number(scope, _values.Size)}))"), scope);
        return Done(scope);
    }

    private StatementWriter UsingDeclaration(Scope scope)
    {
        string wait = scope.CanAwait && _random.Chance(50) ? "await " : "";
        _code.Block("", () =>
        {
            _code.Line($"{wait}using var {_values.NewName("r")} = new Resource({_values.Number(scope, _values.Size)});");
            Statements(scope.Deeper, 2);
        });
        return Done(scope);
    }

    private StatementWriter Lock(Scope scope)
    {
        Body("lock (Gate)", scope with { CanAwait = false, CanYield = false });
        return Done(scope);
    }
}
