static class LiftedInConditions
{
    static void Main()
    {
        Console.WriteLine(Larger(1, 2) + Larger(null, 2));
        Console.WriteLine(Either(true, 3) + Either(true, null));
        Console.WriteLine(Known(true, null) + Known(true, true));
        Console.WriteLine(Named(4));
        Console.WriteLine(Member(4));
    }

    static string Larger(int? a, int? b)
    {
        if (a + b > 2)                                      // hits 2, branches 2/2
            return "larger";                                // hits 1
        return "not larger";                                // hits 1
    }

    static int? Either(bool flag, int? x) => flag ? x + 1 : -x;     // hits 2, branches 1/2

    static string Known(bool? a, bool? b) => (a & b) == true ? "known" : "unknown";     // hits 2, branches 2/2

    static int? Named(int? x)
    {
        int? local = x * 2;                                 // hits 1, branches 0/0
        return local.HasValue ? local.GetValueOrDefault() + 1 : null;       // hits 1, branches 1/2
    }

    static int? Member(int? x) => x?.CompareTo(2) + 1;      // hits 1, branches 1/2
}
