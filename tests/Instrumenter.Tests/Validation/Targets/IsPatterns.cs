static class IsPatterns
{
    enum Color { Red, Green, Blue, Black }

    sealed record Item(string Name, int Size);

    static void Main()
    {
        Console.WriteLine(Range(5));
        Console.WriteLine(Range(50));
        Console.WriteLine(IfRange(5));
        Console.WriteLine(AnyOf(Color.Blue));
        Console.WriteLine(AnyOf(Color.Black));
        Console.WriteLine(Property(new Item("a", 3)));
        Console.WriteLine(Property("x"));
        Console.WriteLine(List([1, 2]));
        Console.WriteLine(Both("long", 3));
        Console.WriteLine(Not(null));
        Console.WriteLine(Value(1, 2));
        Console.WriteLine(Value(0, 2));
        Console.WriteLine(Or(1, 2));
        Console.WriteLine(Nested(5, null));
        Console.WriteLine(Argument(7));
    }

    static bool Range(int x) => x is > 0 and < 10;          // hits 2, branches 2/2

    static string IfRange(int x)
    {
        if (x is > 0 and < 10)                              // hits 1, branches 1/2
            return "in";                                    // hits 1
        return "out";                                       // not covered
    }

    static bool AnyOf(Color c)
    {
        return c is Color.Red or Color.Blue;                // hits 2, branches 2/2
    }

    static int Property(object o)
    {
        if (o is Item { Name.Length: > 0, Size: var size }) // hits 2, branches 2/2
            return size;                                    // hits 1
        return 0;                                           // hits 1
    }

    static string List(int[] values)
    {
        if (values is [1, .., 2])                           // hits 1, branches 1/2
        {
            return "yes";                                   // hits 1
        }
        return "no";                                        // not covered
    }

    static bool Both(object o, int x)
    {
        if (o is string { Length: > 3 } && x > 5)           // hits 1, branches 2/4
            return true;                                    // not covered
        return false;                                       // hits 1
    }

    static string Not(object? o)
    {
        if (o is not null)                                  // hits 1, branches 1/2
            return "some";                                  // not covered
        return "none";                                      // hits 1
    }

    static bool Value(int a, int b)
    {
        bool both = a > 0 && Positive(b);                   // hits 2, branches 3/4
        return both;                                        // debug: hits 2
    }

    static bool Or(int a, int b)
    {
        return a > 5 || Positive(b);                        // hits 1, branches 2/4
    }

    static bool Positive(int x) => x > 0;                   // hits 2

    static string Nested(int x, string? s) =>
        x is 1 or 5 ? s ?? "null" : "other";                // hits 1, branches 2/4

    static bool Argument(int x)
    {
        Show(x is 1 or 3 or 7);                             // hits 1, branches 1/2
        return !(x is 1 or 4);                              // hits 1, branches 1/2
    }

    static void Show(bool b) => Console.WriteLine(b);       // hits 1
}
