static class StringConcatenations
{
    static void Main()
    {
        Console.WriteLine(Plus("a", null));
        Console.WriteLine(Mixed(1, 'c', 2.5, null));
        Console.WriteLine(Interpolated(null));
        Console.WriteLine(InterpolatedTernary(true, "t"));
        Console.WriteLine(Appended(["x", "y"]));
        Console.WriteLine(Nullable(null, 3));
        Console.WriteLine(Generic(5) + Generic<string?>(null));
        Console.WriteLine(Coalesced(null));
        Console.WriteLine(Compared("a", "A"));
    }

    static string Plus(string a, string? b) => a + b + "!";                     // hits 1, branches 0/0

    static string Mixed(int i, char c, double d, object? o) =>
        i + ":" + c + d + o;                                                    // hits 1, source: branches 0/0

    static string Interpolated(string? s) => $"{s}";                            // hits 1, source: branches 0/0

    static string InterpolatedTernary(bool flag, string? s) =>
        $"{(flag ? s : "none")}";                                               // hits 1, branches 1/2

    static string Appended(string[] parts)
    {
        string result = "";                                                     // hits 1
        foreach (string part in parts)                                          // branches 2/2
            result += part;                                                     // hits 2, branches 0/0
        return result;                                                          // hits 1
    }

    static string Nullable(int? a, int? b) => a + "," + b;                      // hits 1, branches 0/0

    static string Generic<T>(T value) => value + ";";                           // hits 2, source: branches 0/0

    static string Coalesced(string? s)
    {
        return "[" + (s ?? "none") + "]";                                       // hits 1, branches 1/2
    }

    static bool Compared(string a, string b)
    {
        if (a + b == "aA" && $"{a}{b}" != b)                                    // hits 1, branches 2/4
            return true;                                                        // hits 1
        return false;                                                           // not covered
    }
}
