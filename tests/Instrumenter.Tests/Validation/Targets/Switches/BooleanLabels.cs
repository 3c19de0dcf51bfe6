static class BooleanLabels
{
    sealed record Square(bool Filled, int Side);

    static void Main()
    {
        Last(4);
        Last(new Square(true, 1));
        First(4);
        First(new Square(true, 1));
        Negated(new Square(false, 1));
        Positional(true, new Square(false, 1));
        Console.WriteLine(Arms(new Square(true, 1)));        // hits 1
    }

    static void Last(object? value)
    {
        switch (value)    // debug: hits 2, debug: branches 2/4
        {
            case null:
                Console.WriteLine("null");
                break;
            case int:
                Console.WriteLine("int");
                break;
            case Square { Filled: true }:
                Console.WriteLine("filled");
                break;
        }
    }

    static void First(object? value)
    {
        switch (value)    // debug: hits 2, debug: branches 2/3
        {
            case Square { Filled: true }:
                Console.WriteLine("filled");
                break;
            case Square { Side: 1 }:
                Console.WriteLine("one");
                break;
            default:
                Console.WriteLine("other");
                break;
        }
    }

    static void Negated(Square value)
    {
        switch (value)    // debug: hits 1, debug: branches 1/3
        {
            case { Filled: false }:
                Console.WriteLine("empty");
                break;
            case { Side: > 3 }:
                Console.WriteLine("large");
                break;
        }
    }

    static void Positional(bool flag, Square value)
    {
        switch (value.Side, flag)    // debug: hits 1, debug: branches 1/3
        {
            case (1, true):
                Console.WriteLine("one and flag");
                break;
            case (> 2, false):
                Console.WriteLine("large and not flag");
                break;
        }
    }

    static string Arms(object value) => value switch
    {
        Square { Filled: true, Side: 1 } => "filled one",
        Square { Filled: false } => "empty",
        _ => "other",
    };
}
