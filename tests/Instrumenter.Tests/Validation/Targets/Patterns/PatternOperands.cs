static class PatternOperands
{
    static void Main()
    {
        Console.WriteLine(After(true, 5));
        Console.WriteLine(After(true, 15));
        Console.WriteLine(Before(7, false));
        Console.WriteLine(Between(true, 'b', true));
        Console.WriteLine(OrPattern(false, 'q'));
        Console.WriteLine(OrPattern(true, 'q'));
        Console.WriteLine(Ternary(5, 1));
        Console.WriteLine(Coalesce(null));
        Console.WriteLine(Coalesce("yes"));
        Console.WriteLine(Access("hello"));
        Console.WriteLine(Access(null));
        Console.WriteLine(Negated(3));
    }

    static string After(bool enabled, int x)
    {
        if (enabled && x is > 0 and < 10)                   // hits 2, branches 3/4
            return "in";                                    // hits 1
        return "out";                                       // hits 1
    }

    static bool Before(int x, bool enabled)
    {
        return x is > 0 and < 10 && enabled;                // hits 1, branches 2/4
    }

    static string Between(bool a, char c, bool b)
    {
        if (a && c is 'a' or 'b' && b)                      // hits 1, branches 3/6
            return "all";                                   // hits 1
        return "not all";                                   // not covered
    }

    static bool OrPattern(bool a, char c) =>
        a || c is 'x' or 'y';                               // hits 2, branches 3/4

    static string Ternary(int x, int y) =>
        x is 5 or 6 ? y is 2 or 3 ? "both" : "first" : "none";      // hits 1, branches 2/4

    static bool Coalesce(string? s) =>
        (s ?? "no") is "yes" or "ja";                       // hits 2, branches 4/4

    static bool Access(string? s) =>
        s?.Length is > 3 and < 10;                          // hits 2, branches 4/4

    static string Negated(int x)
    {
        if (!(x is 1 or 2) && !(x is 5 or 6))               // hits 1, branches 2/4
            return "other";                                 // hits 1
        return "listed";                                    // not covered
    }
}
