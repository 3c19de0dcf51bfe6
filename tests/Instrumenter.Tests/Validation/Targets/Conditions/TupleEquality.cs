static class TupleEquality
{
    static void Main()
    {
        Console.WriteLine(Equal((1, 2), (1, 2)));
        Console.WriteLine(Different((1, "a"), (1, "b")));
        Console.WriteLine(If(1, 2, 1, 2));
        Console.WriteLine(If(1, 2, 3, 2));
        Console.WriteLine(Ternary((1, 2, 3), (1, 2, 4)));
        Console.WriteLine(Nested(((1, 2), 3)));
        Console.WriteLine(Nullable((1, 2), null));
        Console.WriteLine(Operand((1, 1), 5));
    }

    static bool Equal((int, int) a, (int, int) b) => a == b;                // hits 1, source: branches 0/0

    static bool Different((int, string) a, (int, string) b) => a != b;      // hits 1, source: branches 0/0

    static string If(int a, int b, int c, int d)
    {
        if ((a, b) == (c, d))                               // hits 2, branches 2/2
            return "equal";                                 // hits 1
        return "different";                                 // hits 1
    }

    static string Ternary((int, int, int) a, (int, int, int) b)
    {
        return a != b ? "different" : "equal";              // hits 1, branches 1/2
    }

    static bool Nested(((int, int), int) a)
    {
        bool same = a == ((1, 2), 3);                       // hits 1, source: branches 0/0
        return same;                                        // debug: hits 1
    }

    static string Nullable((int, int)? a, (int, int)? b)
    {
        if (a == b)                                         // hits 1, branches 1/2
            return "equal";                                 // not covered
        return "different";                                 // hits 1
    }

    static string Operand((int, int) a, int x)
    {
        if (a == (1, 1) && x > 3)                           // hits 1, branches 2/4
            return "yes";                                   // hits 1
        return "no";                                        // not covered
    }
}
