static class Expressions
{
    static void Main()
    {
        Console.WriteLine(Join(Pick(true), Pick(false), true ? Pick(true) : 0));
        Console.WriteLine(Call(1, -1));
        Console.WriteLine(Coalesce(null, "b"));
        Console.WriteLine(Coalesce("a", null));
        Console.WriteLine(Length(null));
        Console.WriteLine(Nested(3));
        Assign();
        Console.WriteLine(Interpolate(5));
        Console.WriteLine(Chain(2));
        Console.WriteLine(Conditions(true, 1, null));
    }

    static string Conditions(bool strict, int x, string? s)
    {
        if (strict ? x > 0 : x >= 0)                    // hits 1, branches 2/4
            s += "a";                                   // hits 1
        if (s?.Contains('b') ?? false)                  // hits 1, branches 3/6
            s += "c";                                   // not covered
        return s;                                       // hits 1
    }

    static string Join(params int[] parts) => string.Join(",", parts);  // hits 1

    static int Pick(bool first) => first ? 1 : 2;       // hits 3, branches 2/2

    static string Call(int a, int b) =>
        string.Concat(                                  // hits 1, branches 2/4
            "x",
            a > 0 ? "positive" : "negative",
            b > 0 ? "positive" : "negative");

    static string Coalesce(string? a, string? b) => a ?? b ?? "none";   // hits 2, branches 3/4

    static int? Length(string? s) => s?.Length;         // hits 1, branches 1/2

    static string Nested(int x) =>
        x > 5 ? "big" : x > 2 ? "middle" : "small";     // hits 1, branches 2/4

    static void Assign()
    {
        string? s = null;                               // hits 1
        s ??= "set";                                    // hits 1, branches 1/2
        s ??= "kept";                                   // hits 1, branches 1/2
        Console.WriteLine(s);                           // hits 1
    }

    static string Interpolate(int x) =>
        $"{x} is {(x > 3 ? "more" : "less")}";          // hits 1, branches 1/2

    static int Chain(int x)
    {
        var result = Enumerable                         // hits 1
            .Range(0, 4)                                // no code
            .Where(n => n > x)                          // hits 4
            .Sum();                                     // no code
        return result;                                  // hits 1
    }
}
