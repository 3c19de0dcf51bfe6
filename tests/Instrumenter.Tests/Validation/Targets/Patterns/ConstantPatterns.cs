static class ConstantPatterns
{
    const int Limit = 7;

    enum Size { Small, Large }

    static void Main()
    {
        Console.WriteLine(Number(3));
        Console.WriteLine(Number(7));
        Console.WriteLine(Text("b"));
        Console.WriteLine(Text(null));
        Console.WriteLine(Member(Size.Large));
        Console.WriteLine(Boxed(7));
        Console.WriteLine(Boxed("seven"));
        Console.WriteLine(Boxed(7L));
        Console.WriteLine(Flag(true));
        Console.WriteLine(Empty(null));
        Console.WriteLine(Arms('y'));
        Console.WriteLine(Arms('n'));
        Console.WriteLine(Arms('y'));
    }

    static bool Number(int x) => x is Limit;                    // hits 2, branches 2/2

    static string Text(string? s)
    {
        if (s is "b")                                           // hits 2, branches 2/2
            return "is b";                                      // hits 1
        return "not b";                                         // hits 1
    }

    static int Member(Size size)
    {
        if (size is Size.Small)                                 // hits 1, branches 1/2
            return 1;                                           // not covered
        return 2;                                               // hits 1
    }

    static int Boxed(object o)
    {
        return o is 7 ? 1 : 0;                                  // hits 3, branches 2/2
    }

    static bool Flag(bool b) => b is false;                     // hits 1, branches 1/2

    static string Empty(object? o)
    {
        if (o is null)                                          // hits 1, branches 1/2
            return "nothing";                                   // hits 1
        return "something";                                     // not covered
    }

    static string Arms(char c) =>
        c switch                                                // hits 3, branches 2/4
        {
            'y' => "yes",                                       // hits 2
            'n' => "no",                                        // hits 1
            '?' => "unknown",                                   // not covered
            _ => throw new ArgumentException("not an answer"),  // not covered
        };
}
