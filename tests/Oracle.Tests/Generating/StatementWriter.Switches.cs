namespace CoverTool.Oracle.Tests.Generating;

/// <content>Switches.</content>
internal sealed partial class StatementWriter
{
    private List<Form<StatementWriter>> Switches() =>
    [
        new(6, (scope, depth) => depth > 0 ? Switch(scope) : null),
        new(1, (scope, depth) => depth > 0 ? SwitchCondition(scope) : null),
        new(6, (scope, _) => SwitchExpression(scope)),
    ];

    private StatementWriter Switch(Scope scope)
    {
        Kind kind = _random.Pick(Kind.Number, Kind.Number, Kind.Text, Kind.Color, Kind.Anything, Kind.Item, Kind.Pair);
        string governing = _values.NotConstant(kind, scope, _values.Size);
        List<string> labels = [.. _values.Labels(kind)];
        Scope inside = scope with { CanBreak = true };
        _code.Block($"switch ({governing})", () =>
        {
            for (int i = 0; i < labels.Count; i++)
            {
                string when = _random.Chance(20) ? $" when {_values.When(scope)}" : "";
                _code.Line($"case {labels[i]}{when}:");
                bool isLast = i == labels.Count - 1;
                if (!isLast && _random.Chance(20))
                {
                    continue;
                }

                string? jump = !isLast && kind is Kind.Number or Kind.Color && when.Length == 0 && i > 0 && i < labels.Count - 2 && _random.Chance(10) ? $"goto case {labels[^2]};" : null;
                _code.Indented(() => Section(inside, jump));
            }

            if (_random.Chance(60))
            {
                _code.Line("default:");
                _code.Indented(() => Section(inside, null));
            }
        });
        return Done(scope);
    }

    // A switch whose labels leave nothing out.
    private StatementWriter SwitchCondition(Scope scope)
    {
        Scope inside = scope with { CanBreak = true };
        _code.Block($"switch ({_values.Condition(scope, _values.Size)})", () =>
        {
            _code.Line("case true:");
            _code.Indented(() => Section(inside, null));
            _code.Line("case false:");
            _code.Indented(() => Section(inside, null));
        });
        return Done(scope);
    }

    private void Section(Scope scope, string? jump)
    {
        if (_random.Chance(90))
        {
            _code.Block("", () =>
            {
                if (Statements(scope.Deeper, _random.Next(1, 3)) is not null)
                {
                    _code.Line(jump ?? "break;");
                }
            });
        }
        else
        {
            _code.Line("break;");
        }
    }

    private StatementWriter SwitchExpression(Scope scope)
    {
        Kind kind = _random.Pick(Kind.Number, Kind.Condition, Kind.Text);
        string name = _values.NewName("v");
        (string governing, List<string> arms) = _values.Arms(scope, _values.Size, kind);
        _code.Block($"{TypeName(kind)} {name} = {governing} switch", () => arms.ForEach(arm => _code.Line(arm + ",")), "};");
        Keep(name);
        return Done(scope.With(name, kind));
    }
}
