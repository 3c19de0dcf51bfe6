static class DynamicConditions
{
    static void Main()
    {
        Console.WriteLine(Add(1, 2));
        Console.WriteLine(If(5));
        Console.WriteLine(If(1));
        Console.WriteLine(Member("abc"));
        Console.WriteLine(Ternary(true));
        Console.WriteLine(Coalesce(null));
        Console.WriteLine(Index(new[] { 7, 8 }));
        Convert(3.0);
        Console.WriteLine(Loop(3));
    }

    static object Add(dynamic a, dynamic b) => a + b;           // hits 1, branches 0/0

    static string If(dynamic x)
    {
        if (x > 3)                                              // hits 2, branches 2/2
            return "more";                                      // hits 1
        return "less";                                          // hits 1
    }

    static int Member(dynamic x)
    {
        return x.Length;                                        // hits 1, branches 0/0
    }

    static string Ternary(dynamic x) => x ? "yes" : "no";       // hits 1, branches 1/2

    static object Coalesce(dynamic? x) => x ?? "none";          // hits 1, branches 1/2

    static int Index(dynamic x) => x[0] + x[1];                 // hits 1, branches 0/0

    static void Convert(dynamic x)
    {
        int number = (int)x;                                    // hits 1, branches 0/0
        Console.WriteLine(number);                              // debug: hits 1, branches 0/0
    }

    static int Loop(dynamic n)
    {
        int count = 0;
        while (n > 0)                                           // hits 4, branches 2/2
        {
            n--;                                                // hits 3
            count++;                                            // hits 3
        }
        return count;                                           // hits 1
    }
}
