static class LiftedOperators
{
    static void Main()
    {
        Console.WriteLine(Sum(1, 2));
        Console.WriteLine(Sum(1, null));
        Console.WriteLine(Equal(1, null));
        Console.WriteLine(Less(1, 2));
        Console.WriteLine(And(true, null));
        Console.WriteLine(Or(true, null));
        Console.WriteLine(Not(null));
        Console.WriteLine(Negative(5));
        Console.WriteLine(If(3, 2));
        Console.WriteLine(If(null, 2));
        Console.WriteLine(IfEqual(null, null));
        Console.WriteLine(Ternary(4));
        Console.WriteLine(Converted(7));
        Console.WriteLine(Incremented(null));
        Console.WriteLine(Compound(null, 1));
        Console.WriteLine(HasValue(3));
        Console.WriteLine(Decimals(1.5m, null));
    }

    static int? Sum(int? a, int? b) => a + b;               // hits 2, branches 0/0

    static bool Equal(int? a, int? b) => a == b;            // hits 1, branches 0/0

    static bool Less(int? a, int? b) => a < b;              // hits 1, branches 0/0

    static bool? And(bool? a, bool? b) => a & b;            // hits 1, branches 0/0

    static bool? Or(bool? a, bool? b) => a | b;             // hits 1, branches 0/0

    static bool? Not(bool? a) => !a;                        // hits 1, branches 0/0

    static int? Negative(int? a) => -a;                     // hits 1, branches 0/0

    static string If(int? a, int? b)
    {
        if (a > b)                                          // hits 2, branches 2/2
            return "greater";                               // hits 1
        return "not greater";                               // hits 1
    }

    static string IfEqual(int? a, int? b)
    {
        if (a == b && a != 3)                               // hits 1, branches 2/4
            return "equal";                                 // hits 1
        return "different";                                 // not covered
    }

    static string Ternary(int? a) => a > 3 ? "more" : "less";   // hits 1, branches 1/2

    static long? Converted(int? a) => a;                    // hits 1, branches 0/0

    static int? Incremented(int? a)
    {
        a++;                                                // hits 1, branches 0/0
        return a;                                           // hits 1
    }

    static int? Compound(int? a, int? b)
    {
        a += b * 2;                                         // hits 1, branches 0/0
        return a;                                           // hits 1
    }

    static string HasValue(int? a) => a.HasValue ? "set" : "not set";       // hits 1, branches 1/2

    static decimal? Decimals(decimal? a, decimal? b) => a * b;  // hits 1, branches 0/0
}
