static class ConstantConditions
{
    const bool Tracing = false;

    const int Version = 2;

    static readonly bool s_enabled = true;      // hits 1

    static void Main()
    {
        Trace("a");
        Console.WriteLine(Versions(1));
        Console.WriteLine(Literal());
        Console.WriteLine(And(5));
        Console.WriteLine(Or(5));
        Console.WriteLine(ReadOnly());
        Console.WriteLine(Size());
        Default(0);
    }

    static void Trace(string message)
    {
        if (Tracing)                            // branches 0/0
            Console.WriteLine(message);         // no code
        Console.WriteLine("traced");            // hits 1
    }

    static string Versions(int x)
    {
        if (Version > 1)                        // branches 0/0
            return "new";                       // hits 1
        else
            return "old";                       // no code
    }

    static string Literal()
    {
        return true ? "yes" : "no";             // hits 1, branches 0/0
    }

    static string And(int x)
    {
        if (Version == 2 && x > 3)              // hits 1, branches 1/2
            return "both";                      // hits 1
        return "one";                           // not covered
    }

    static string Or(int x)
    {
        if (x > 30 || Tracing)                  // hits 1, branches 1/2
            return "any";                       // not covered
        return "none";                          // hits 1
    }

    static string ReadOnly() => s_enabled ? "enabled" : "disabled";     // hits 1, branches 1/2

    static int Size()
    {
        if (sizeof(int) == 4)                   // branches 0/0
            return 32;                          // hits 1
        return 0;                               // no code
    }

    static void Default(int x)
    {
        if (x == default)                       // hits 1, branches 1/2
            Console.WriteLine("default");       // hits 1
    }
}
