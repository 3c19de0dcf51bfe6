static class ConditionalOperands
{
    static void Main()
    {
        Console.WriteLine(Ternary(true, 5));
        Console.WriteLine(Flag(null));
        Console.WriteLine(Flag(true));
        Console.WriteLine(Any(null));
        Console.WriteLine(Any([1]));
        Console.WriteLine(Text("x"));
        Loop(2);
    }

    static string Ternary(bool a, int x)
    {
        if (a ? x > 3 : x > 30)                 // hits 1, branches 2/4
            return "yes";                       // hits 1
        return "no";                            // not covered
    }

    static string Flag(bool? flag)
    {
        if (flag ?? false)                      // hits 2, branches 4/4
            return "on";                        // hits 1
        return "off";                           // hits 1
    }

    static string Any(List<int>? list)
    {
        if (list?.Any() ?? false)               // hits 2, branches 6/6
            return "some";                      // hits 1
        return "none";                          // hits 1
    }

    static string Text(string? s) =>
        (s is null ? false : s.Length > 0) ? "text" : "no text";       // hits 1, branches 2/4

    static void Loop(int n)
    {
        bool? more = true;
        while (more ?? n > 0)                   // hits 3, branches 4/4
        {
            n--;                                // hits 2
            more = null;                        // hits 2
        }
        Console.WriteLine(n);                   // hits 1
    }
}
