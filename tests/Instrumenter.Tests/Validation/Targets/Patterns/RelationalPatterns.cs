static class RelationalPatterns
{
    static void Main()
    {
        foreach (int x in new[] { -5, 0, 3, 40, 3 })
            Console.WriteLine(Class(x));
        Console.WriteLine(Grade(91.5));
        Console.WriteLine(Grade(12));
        Console.WriteLine(Letter('q'));
        Console.WriteLine(Letter('7'));
        Console.WriteLine(Inside(5, 5));
        Console.WriteLine(Old(12));
        Console.WriteLine(Boxed(12));
        Console.WriteLine(Boxed("12"));
    }

    static string Class(int x) =>
        x switch                            // hits 5, branches 4/5
        {
            < 0 => "negative",              // hits 1
            0 => "zero",                    // hits 1
            <= 10 => "few",                 // hits 2
            < 100 => "many",                // hits 1
            >= 100 => "a lot",              // not covered
        };

    static char Grade(double points)
    {
        return points switch                // hits 2, branches 2/4
        {
            >= 90 => 'A',                   // hits 1
            >= 75 => 'B',                   // not covered
            >= 50 => 'C',                   // not covered
            _ => 'F',                       // hits 1
        };
    }

    static bool Letter(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';    // hits 2, branches 2/2

    static bool Inside(int x, int y) =>
        x is > 0 and < 10 && y is > 0 and < 4;          // hits 1, branches 2/4

    static string Old(int age)
    {
        if (age is >= 65)                   // hits 1, branches 1/2
            return "pensioner";             // not covered
        return "worker";                    // hits 1
    }

    static bool Boxed(object o) => o is > 10;   // hits 2, branches 2/2
}
