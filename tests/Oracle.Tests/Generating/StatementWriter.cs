namespace CoverTool.Oracle.Tests.Generating;

/// <summary>Writes random statements.</summary>
internal sealed partial class StatementWriter
{
    private readonly SeededRandom _random;
    private readonly ExpressionWriter _values;
    private readonly CodeText _code;
    private readonly List<Form<StatementWriter>> _forms;

    public StatementWriter(SeededRandom random, ExpressionWriter values, CodeText code)
    {
        _random = random;
        _values = values;
        _code = code;
        _forms = [.. Simple(), .. Nested(), .. Loops(), .. Switches(), .. Exceptions(), .. Functions()];
    }

    /// <summary>Writes some statements and returns what is in scope behind them; null when control does not get there.</summary>
    public Scope? Statements(Scope scope, int count)
    {
        Scope? current = scope;
        for (int i = 0; i < count && current is not null; i++)
        {
            current = Statement(current);
        }

        return current;
    }

    private Scope? _next;

    private Scope? Statement(Scope scope)
    {
        for (int attempt = 0; attempt < 20; attempt++)
        {
            Form<StatementWriter> form = _random.PickWeighted(_forms);
            _next = scope;
            if (form.Make(scope, scope.Depth) is not null)
            {
                return _next;
            }
        }

        return Log(scope);
    }

    private Scope Log(Scope scope)
    {
        _code.Line($"Log({_values.Value(_random.Pick(Kind.Number, Kind.Condition, Kind.Text, Kind.MaybeNumber), scope, _values.Size)});");
        return scope;
    }

    // Written, and what is in scope behind it.
    private StatementWriter Done(Scope? next)
    {
        _next = next;
        return this;
    }

    // A block as the body of a statement, or a single statement without braces.
    private void Body(string header, Scope scope)
    {
        if (_random.Chance(20))
        {
            _code.Line(header);
            _code.Indented(() => SingleStatement(scope));
            return;
        }

        _code.Block(header, () =>
        {
            Statements(scope.Deeper, _random.Next(1, 4));
        });
    }

    private void SingleStatement(Scope scope)
    {
        switch (_random.Next(5))
        {
            case 0 when scope.CanBreak:
                _code.Line("break;");
                break;
            case 1 when scope.CanContinue:
                _code.Line("continue;");
                break;
            case 2 when scope is { CanReturn: true, IsIterator: false }:
                Return(scope);
                break;
            case 3 when Assignment(scope) is { } assignment:
                _code.Line(assignment);
                break;
            default:
                Log(scope);
                break;
        }
    }

    private void Return(Scope scope) => _code.Line(
        scope.IsIterator ? "yield break;"
        : scope.Result is { } result ? $"return {_values.Value(result, scope, _values.Size)};"
        : "return;");
}
