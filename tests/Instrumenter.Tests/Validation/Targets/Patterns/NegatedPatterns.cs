static class NegatedPatterns
{
    static void Main()
    {
        Console.WriteLine(Length("four"));
        Console.WriteLine(Length(4));
        Console.WriteLine(NotNull(null));
        Console.WriteLine(NotNull("x"));
        Console.WriteLine(Positive(3));
        Console.WriteLine(Optional(null));
        Console.WriteLine(Optional(6));
        Console.WriteLine(Excluded('c'));
        Check("set");
    }

    static int Length(object o)
    {
        if (o is not string text)           // hits 2, branches 2/2
            return -1;                      // hits 1
        return text.Length;                 // hits 1
    }

    static bool NotNull(object? o) => o is not null;    // hits 2, branches 2/2

    static int Positive(int x)
    {
        if (x is not > 0)                   // hits 1, branches 1/2
            throw new ArgumentException("not positive");    // not covered
        return x;                           // hits 1
    }

    static int Optional(int? x)
    {
        if (x is not { } value)             // hits 2, branches 2/2
            return 0;                       // hits 1
        return value;                       // hits 1
    }

    static bool Excluded(char c) => c is not ('a' or 'b' or 'c');   // hits 1, branches 1/2

    static void Check(object? o)
    {
        if (o is not null and not "")       // hits 1, branches 1/2
            Console.WriteLine("checked");   // hits 1
    }
}
