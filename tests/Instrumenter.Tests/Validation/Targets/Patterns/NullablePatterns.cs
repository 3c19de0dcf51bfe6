static class NullablePatterns
{
    static void Main()
    {
        Console.WriteLine(Five(5));
        Console.WriteLine(Five(null));
        Console.WriteLine(Value(8));
        Console.WriteLine(Value(null));
        Console.WriteLine(Range(3));
        Console.WriteLine(Missing(null));
        Console.WriteLine(Arms(null));
        Console.WriteLine(Arms(4));
        Console.WriteLine(Arms(4));
        Console.WriteLine(Flag(null));
        Console.WriteLine(Flag(true));
        Console.WriteLine(Both(1, null));
    }

    static bool Five(int? x) => x is 5;                     // hits 2, branches 2/2

    static int Value(int? x)
    {
        if (x is { } value)                                 // hits 2, branches 2/2
            return value;                                   // hits 1
        return 0;                                           // hits 1
    }

    static bool Range(int? x) => x is > 1 and < 9;          // hits 1, branches 1/2

    static string Missing(DateTime? time)
    {
        if (time is null)                                   // hits 1, branches 1/2
            return "missing";                               // hits 1
        return "there";                                     // not covered
    }

    static string Arms(int? x) =>
        x switch                                            // hits 3, branches 2/4
        {
            null => "null",                                 // hits 1
            0 => "zero",                                    // not covered
            > 0 and int n => $"{n}",                        // hits 2
            _ => "negative",                                // not covered
        };

    static string Flag(bool? flag) =>
        flag switch                                         // hits 2, branches 2/3
        {
            true => "yes",                                  // hits 1
            false => "no",                                  // not covered
            null => "unknown",                              // hits 1
        };

    static bool Both(int? x, int? y) => x is int a && y is int b && a < b;      // hits 1, branches 2/6
}
