static class ComparisonValues
{
    static bool Flag = true;

    static void Main()
    {
        Console.WriteLine($"{Value(3, true, null)} {Value(3, true, 4)} {Value(4, true, 4)}");
        Console.WriteLine($"{Pattern(3, true, null)} {Pattern(3, true, "a")} {Pattern(4, true, null)}");
        Console.WriteLine(Number(3, true) + Number(3, false) + Number(4, true));
        Console.WriteLine($"{Coalesced(5, 3)} {Coalesced(null, 3)} {Coalesced(null, 4)} {Coalesced(2, 4)}");
        Console.WriteLine(Less(1, 3) + Less(null, 3) + Less(4, 3) + Pair(null, null) + Pair(3, 4));
        Console.WriteLine($"{Both(true, 3)} {Both(true, 4)} {Both(false, 3)}");
    }

    static bool Value(int n, bool f, int? m) => (n, f) != (m ?? 3, Flag);    // hits 3, branches 2/2

    static bool Pattern(int n, bool f, string? s) => (n, f) == (3, s is null);    // hits 3, branches 2/2

    static int Number(int n, bool f) => (n, Flag) == (3, f) ? 1 : 0;    // hits 3, branches 2/2

    static bool Coalesced(int? m, int n)
    {
        if ((m > n ? true : (bool?)null) ?? (n, Flag) != (3, n > 2))    // hits 4, branches 6/6
        {
            return true;    // hits 3
        }

        return false;    // hits 1
    }

    static int Less(int? m, int n) => m < n ? 1 : 0;    // hits 3, branches 2/2

    static int Pair(int? m, int? n) => m <= n ? 1 : 0;    // hits 2, branches 2/2

    static bool Both(bool f, int n) => f && (n, Flag) == (3, f);    // hits 3, branches 4/4
}
