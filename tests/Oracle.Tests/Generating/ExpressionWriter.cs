namespace CoverTool.Oracle.Tests.Generating;

/// <summary>Writes random values. Everything it writes ends.</summary>
internal sealed partial class ExpressionWriter
{
    private readonly SeededRandom _random;
    private readonly List<GeneratedMethod> _callable;
    private int _lastName;

    /// <param name="callable">The methods that may be called; it grows while the program is written.</param>
    public ExpressionWriter(SeededRandom random, List<GeneratedMethod> callable)
    {
        _random = random;
        _callable = callable;
        _numbers = Numbers();
        _conditions = Conditions();
        _texts = Texts();
        _maybeNumbers = MaybeNumbers();
    }

    /// <summary>How deep a value is nested: mostly little, so that a line has few causes.</summary>
    public int Size => _random.Pick(1, 1, 1, 1, 2, 2, 2, 3);

    public string NewName(string prefix) => $"{prefix}{++_lastName}";

    public string Value(Kind kind, Scope scope, int depth) => kind switch
    {
        Kind.Number => Number(scope, depth),
        Kind.Condition => Condition(scope, depth),
        Kind.Text => Text(scope, depth),
        Kind.MaybeText => MaybeText(scope, depth),
        Kind.MaybeNumber => MaybeNumber(scope, depth),
        Kind.MaybeCondition => MaybeCondition(scope, depth),
        Kind.Item => Item(scope, depth),
        Kind.Anything => Anything(scope, depth),
        Kind.Color => _random.Pick("Color.Red", "Color.Green", "Color.Blue", "(Color)" + Simple(Kind.Number, scope)),
        Kind.Numbers => _random.Chance(50) ? Simple(kind, scope) : $"new int[] {{ {Number(scope, depth - 1)}, {Number(scope, depth - 2)} }}",
        Kind.Some => _random.Chance(60) ? Simple(kind, scope) : $"new List<int> {{ {Number(scope, depth - 1)} }}",
        Kind.Pair => _random.Chance(40) ? Simple(kind, scope) : $"({Number(scope, depth - 1)}, {Condition(scope, depth - 1)})",
        _ => $"({NewName("x")} => {Number(scope with { CanAwait = false }, depth - 1)})",
    };

    /// <summary>A variable of a kind, or the support class's.</summary>
    public string Simple(Kind kind, Scope scope)
    {
        List<Variable> found = [.. scope.Variables.Where(variable => variable.Kind == kind)];
        return found.Count > 0 && _random.Chance(85) ? _random.PickFrom(found).Name : kind switch
        {
            Kind.Number => "Number",
            Kind.Condition => "Flag",
            Kind.Text => "Word",
            Kind.MaybeText => _random.Pick("Missing", "Word"),
            Kind.MaybeNumber => _random.Pick("Maybe", "Nothing"),
            Kind.MaybeCondition => "Perhaps",
            Kind.Item => _random.Pick("Thing", "NoItem"),
            Kind.Anything => "Anything",
            Kind.Color => "Tint",
            Kind.Numbers => "Numbers",
            Kind.Some => "Some",
            Kind.Pair => "(Number, Flag)",
            _ => "Next",
        };
    }

    /// <summary>A value of which nothing else is asked than whether something is null.</summary>
    public string Coalescing(Scope scope)
    {
        string number = Simple(Kind.Number, scope);
        return _random.Next(8) switch
        {
            0 => $"{Simple(Kind.MaybeNumber, scope)} ?? {number}",
            1 => $"{Simple(Kind.MaybeText, scope)}?.Length ?? {number}",
            2 => $"{Simple(Kind.Item, scope)}?.Next?.Name?.Length ?? {number}",
            3 => $"{Simple(Kind.Item, scope)}?[{number}] ?? {number}",
            4 => $"{Simple(Kind.Item, scope)}?.Limit ?? {number}",
            5 => $"{Simple(Kind.MaybeText, scope)} ?? \"none\"",
            6 => $"{Simple(Kind.Item, scope)}?.Next?.Name ?? {Simple(Kind.Text, scope)}",
            _ => $"{Simple(Kind.Anything, scope)}?.ToString() ?? {Simple(Kind.Text, scope)}",
        };
    }

    private string Choose(List<Form<string>> forms, Scope scope, int depth, Kind kind)
    {
        if (depth <= 0)
        {
            return Simple(kind, scope);
        }

        for (int attempt = 0; attempt < 20; attempt++)
        {
            if (_random.PickWeighted(forms).Make(scope, depth - 1) is { } text)
            {
                return text;
            }
        }

        return Simple(kind, scope);
    }

    // One of the ways to wait for a value: ready, or not yet.
    private string Await(string value) => $"(await {_random.Pick("Done", "Later", "Later", "Quick")}({value}))";

    private string? Call(Scope scope, int depth, MethodKind kind, Kind result)
    {
        List<GeneratedMethod> found = [.. _callable.Where(method => method.Kind == kind && method.Result == result)];
        return found.Count == 0 ? null : Call(_random.PickFrom(found), scope, depth);
    }

    /// <summary>A call with values for all parameters.</summary>
    public string Call(GeneratedMethod method, Scope scope, int depth) =>
        $"{method.Name}({string.Join(", ", method.Parameters.Select(kind => Value(kind, scope, Math.Min(depth, 1))))})";
}
