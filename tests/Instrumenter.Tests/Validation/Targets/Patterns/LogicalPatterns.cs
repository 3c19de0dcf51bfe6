static class LogicalPatterns
{
    static void Main()
    {
        Console.WriteLine(Either(1));
        Console.WriteLine(Either(2));
        Console.WriteLine(Either(4));
        Console.WriteLine(NotEither(4));
        Console.WriteLine(Three("x"));
        Console.WriteLine(Mixed(15));
        Console.WriteLine(Mixed(5));
        Console.WriteLine(Types(3));
        Console.WriteLine(Types(3.5));
        Console.WriteLine(Types(null));
        Console.WriteLine(Arms(3));
        Console.WriteLine(Arms(33));
        Console.WriteLine(Arms(0));
        Console.WriteLine(Sparse(1000));
    }

    static bool Either(int x) => x is 1 or 2;                       // hits 3, branches 2/2

    static string NotEither(int x)
    {
        if (x is not (1 or 2))                                      // hits 1, branches 1/2
            return "neither";                                       // hits 1
        return "either";                                            // not covered
    }

    static bool Three(string s) => s is "x" or "y" or "z";          // hits 1, branches 1/2

    static bool Mixed(int x) => x is > 10 and not 15 or 5;          // hits 2, branches 2/2

    static string Types(object? o)
    {
        if (o is not null and not int)                              // hits 3, branches 2/2
            return "other";                                         // hits 1
        return "null or int";                                       // hits 2
    }

    static string Arms(int x) =>
        x switch                                                    // hits 3, branches 3/5
        {
            1 or 2 or 3 => "few",                                   // hits 1
            > 30 and not 35 => "many",                              // hits 1
            35 or 36 => "special",                                  // not covered
            not 7 => "other",                                       // hits 1
            _ => "seven",                                           // not covered
        };

    static string Sparse(int x)
    {
        if (x is 1 or 10 or 100 or 1000 or 10000 or 100000)         // hits 1, branches 1/2
            return "power";                                         // hits 1
        return "no power";                                          // not covered
    }
}
