namespace CoverTool.Oracle.Tests.Generating;

/// <content>Patterns and switch expressions.</content>
internal sealed partial class ExpressionWriter
{
    /// <summary>A pattern for a value of a kind, which does not always match.</summary>
    public string Pattern(Kind kind, Scope scope, int depth)
    {
        if (depth > 0 && _random.Chance(20))
        {
            return $"not ({Pattern(kind, scope, depth - 1)})";
        }

        if (depth > 0 && _random.Chance(20))
        {
            return $"({Pattern(kind, scope, 0)} or {Pattern(kind, scope, 0)})";
        }

        return kind switch
        {
            Kind.Number => NumberPattern(),
            Kind.MaybeNumber => _random.Pick("null", NumberPattern()),
            Kind.Text => _random.Pick("\"a\"", "\"bb\" or \"word\"", "{ Length: " + NumberPattern() + " }", "['w', ..]", "[_, .., 'd']"),
            Kind.Item => _random.Pick("null", "{ Size: " + NumberPattern() + " }", "{ Name: \"m\" or \"thing\", IsNew: true }", "{ Next: null, Limit: " + _random.Pick("null", NumberPattern()) + " }", "{ Next.Size: > 1 }"),
            Kind.Numbers => _random.Pick("[]", "[1, ..]", "[_, " + NumberPattern() + ", .. var _]", "{ Length: > 2 }", "[.., 3]"),
            Kind.Pair => _random.Pick($"({NumberPattern()}, true)", $"(_, false)", $"({NumberPattern()}, _)"),
            Kind.Color => _random.Pick("Color.Red", "Color.Green or Color.Blue", "> Color.Green"),
            Kind.Condition => _random.Pick("true", "false"),
            _ => _random.Pick("int", "string", "null", "Shape", "Circle(" + NumberPattern() + ")", "Square { Filled: true }", "int and " + NumberPattern(), "Point(_, 2)", "string { Length: > 2 }", "Circle { Radius: " + NumberPattern() + " } or Square(1, _)"),
        };
    }

    private string NumberPattern()
    {
        int low = _random.Next(0, 5);
        return _random.Next(6) switch
        {
            0 => $"{low}",
            1 => $"> {low}",
            2 => $"<= {low}",
            3 => $"> {low} and < {low + _random.Next(2, 5)}",
            4 => $"{low} or {low + 1}",
            _ => $"{low} or {low + 3} or > {low + 5}",
        };
    }

    /// <summary>A value that the compiler does not know.</summary>
    public string NotConstant(Kind kind, Scope scope, int depth) =>
        kind is Kind.Number or Kind.Text ? $"Same({Value(kind, scope, depth)})" : kind is Kind.Color || _random.Chance(40) ? Simple(kind, scope) : Value(kind, scope, depth);

    /// <summary>A switch expression on one line.</summary>
    private string? SwitchExpression(Scope scope, int depth, Kind result)
    {
        (string governing, List<string> arms) = Arms(scope, depth, result);
        return $"({governing} switch {{ {string.Join(", ", arms)} }})";
    }

    /// <summary>The parts of a switch expression: it is always exhaustive.</summary>
    public (string Governing, List<string> Arms) Arms(Scope scope, int depth, Kind result)
    {
        Kind kind = _random.Pick(Kind.Number, Kind.Number, Kind.Text, Kind.Anything, Kind.Color, Kind.Pair, Kind.Item);
        string governing = NotConstant(kind, scope, depth);
        List<string> arms = [];
        foreach (string pattern in Labels(kind))
        {
            string when = _random.Chance(25) ? $" when {Condition(scope, depth)}" : "";
            arms.Add($"{pattern}{when} => {Value(result, scope, depth)}");
        }

        arms.Add($"_ => {Value(result, scope, depth)}");
        return ($"({governing})", arms);
    }

    /// <summary>What follows <c>when</c>.</summary>
    public string When(Scope scope) => Condition(scope, Size);

    /// <summary>Patterns of which none takes all that another one could.</summary>
    public List<string> Labels(Kind kind)
    {
        string[] simple = kind switch
        {
            Kind.Number => ["0", "1", "2", "3", "7", "11"],
            Kind.Text => ["\"a\"", "\"bb\"", "\"word\"", "\"thing\"", "\"m\"", "\"n1\"", "\"n2\"", "\"p\""],
            Kind.Color => ["Color.Red", "Color.Green", "Color.Blue", "Color.Black"],
            Kind.Item => ["null", "{ Size: 1 }", "{ Name: \"thing\" }", "{ Next: { } }"],
            Kind.Pair => ["(0, true)", "(1, _)", "(> 2, false)"],
            _ => ["null", "int and > 3", "string { Length: 2 }", "Circle(1)", "Square { Filled: true }", "Item", "Point(1, _)"],
        };
        List<string> labels = [.. simple.Where(_ => _random.Chance(55))];
        if (_random.Chance(30))
        {
            labels.Add(kind switch
            {
                Kind.Number => _random.Pick("> 12", "< -3 or 15", "> 20 and < 30", "not (< 40 or 50)"),
                Kind.Text => _random.Pick("{ Length: > 6 }", "['x', ..]", "[.., 'z'] or \"zz\""),
                Kind.Anything => _random.Pick($"Circle {{ Radius: > 3 and var {NewName("v")} }}", "Square(1, false) or Circle(2)", "int and 2"),
                Kind.Item => $"{{ Limit: {NumberPattern()} }}",
                Kind.Pair => "(< -5, _)",
                _ => "> Color.Black",
            });
        }

        return labels.Count == 0 ? [simple[0]] : labels;
    }
}
