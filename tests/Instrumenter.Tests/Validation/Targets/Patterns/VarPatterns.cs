static class VarPatterns
{
    static void Main()
    {
        Console.WriteLine(Always(4));
        Console.WriteLine(Computed(4));
        Console.WriteLine(Computed(6));
        Console.WriteLine(Deconstructed((3, 4)));
        Console.WriteLine(Arms(5));
        Console.WriteLine(Arms(-5));
        Console.WriteLine(Discards("a", null));
        Console.WriteLine(Discards(null, null));
    }

    static int Always(int x)
    {
        if (x * 2 is var doubled)                           // hits 1, branches 0/0
            return doubled;                                 // hits 1
        return 0;                                           // debug: not covered
    }

    static string Computed(int x)
    {
        if (x * x is var square && square > 20)             // hits 2, branches 2/2
            return $"{square} is big";                      // hits 1
        return "small";                                     // hits 1
    }

    static int Deconstructed((int, int) pair)
    {
        return pair is var (a, b) ? a + b : 0;              // hits 1, branches 0/0
    }

    static string Arms(int x) =>
        Math.Abs(x) switch                                  // hits 2, branches 1/2
        {
            0 => "zero",                                    // not covered
            var absolute => $"{absolute} of {x}",           // hits 2
        };

    static string Discards(string? a, string? b) =>
        (a, b) switch                                       // hits 2, branches 2/3
        {
            (_, not null) => "b",                           // not covered
            (not null, _) => "a",                           // hits 1
            _ => "none",                                    // hits 1
        };
}
