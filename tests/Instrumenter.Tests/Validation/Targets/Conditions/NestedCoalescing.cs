static class NestedCoalescing
{
    static void Main()
    {
        Console.WriteLine(LengthOr(null, 4));
        Console.WriteLine(LengthOr("abc", null));
        Console.WriteLine(OrLength(null, null));
        Console.WriteLine(Three(null, null, 5));
        Console.WriteLine(Lifted(null, 2));
        Console.WriteLine(Sum("ab", null, 3));
        Console.WriteLine(Joined(null) + Joined("x"));
        if (Less(3, null, null))
            Console.WriteLine("less");
    }

    static int LengthOr(string? s, int? n) => s?.Length ?? (n ?? 2);    // hits 2, branches 5/6

    static int OrLength(int? n, string? s) => n ?? (s?.Length ?? 1);    // hits 1, branches 3/6

    static int Three(int? a, int? b, int? c) => a ?? b ?? c ?? 0;

    static int Lifted(int? a, int? b) => -a ?? (b ?? 2);    // hits 1, branches 2/4

    static int Sum(string? s, int? n, int x) => (s?.Length ?? 2) & (n ?? x);    // hits 1, branches 3/6

    static string Joined(string? s) => "p" + (s?.Trim()?.ToUpper() ?? "");    // hits 2, branches 5/6

    static bool Less(int x, string? s, int? n) => x < (s?.Length ?? (n ?? 4));    // hits 1, branches 3/6
}
