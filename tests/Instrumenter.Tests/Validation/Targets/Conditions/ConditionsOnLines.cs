static class ConditionsOnLines
{
    static void Main()
    {
        Console.WriteLine(And(1, 2, 3));
        Console.WriteLine(And(1, 2, -3));
        Console.WriteLine(Or(1, 2));
        Console.WriteLine(Value(1, 2));
        Console.WriteLine(Chain(null));
        Console.WriteLine(Select(3, 4));
        Loop(5);
    }

    static string And(int a, int b, int c)
    {
        if (a > 0                           // hits 2, branches 4/6
            && b > 0                        // no code
            && c > 0)                       // no code
        {
            return "all";                   // hits 1
        }
        return "not all";                   // hits 1
    }

    static string Or(int a, int b)
    {
        if (
            a > 5 ||                        // no code
            b > 5)                          // no code
        {
            return "any";                   // not covered
        }
        return "none";                      // hits 1
    }

    static bool Value(int a, int b)
    {
        return a > 0                        // hits 1, branches 2/4
            && b > 0;
    }

    static string Chain(string? s) =>
        s?                                  // hits 1, branches 2/4
            .Trim()
        ?? "none";

    static int Select(int a, int b) =>
        a > b                               // hits 1, branches 2/4
            ? a
            : b > 3
                ? b
                : 0;

    static void Loop(int n)
    {
        while (n > 0                        // hits 4, branches 3/4
            && n != 2)
        {
            n--;                            // hits 3
        }
        Console.WriteLine(n);               // hits 1
    }
}
