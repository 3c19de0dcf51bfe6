using System.Diagnostics.CodeAnalysis;

static class ThrowExpressions
{
    static void Main()
    {
        Console.WriteLine(Coalesce("a"));
        Try(() => Coalesce(null));                              // hits 1
        Try(() => Ternary(-1));                                 // hits 1
        Try(() => Switch(3));                                   // hits 1
        Console.WriteLine(Switch(1));
        Try(() => Helper(null));                                // hits 1
        Console.WriteLine(Helper("h"));
        Try(() => Never(1));                                    // hits 1
        Try(NotImplemented);                                    // hits 1
    }

    static void Try(Action action)
    {
        try { action(); }                                       // hits 6
        catch (Exception e) { Console.WriteLine(e.Message); }   // hits 6
    }

    static string Coalesce(string? s) =>
        s ?? throw new InvalidOperationException("s");          // hits 2, branches 2/2

    static int Ternary(int x)
    {
        return x >= 0 ? x : throw new InvalidOperationException("x");   // hits 1, branches 1/2
    }

    static string Switch(int x) => x switch                     // hits 2, branches 2/3
    {
        1 => "one",                                             // hits 1
        2 => throw new NotSupportedException("two"),            // not covered
        _ => throw new NotSupportedException("more"),           // hits 1
    };

    static int Helper(string? s)
    {
        if (s is null)                                          // hits 2, branches 2/2
            Fail("helper");                                     // hits 1
        return s.Length;                                        // hits 1
    }

    [DoesNotReturn]
    static void Fail(string message) =>
        throw new InvalidOperationException(message);           // hits 2

    static int Never(int x)
    {
        Console.WriteLine("never");                             // hits 1
        Fail("does not return");                                // hits 1
        Console.WriteLine(x);                                   // not covered
        return x;                                               // not covered
    }

    static void NotImplemented() => throw new NotImplementedException("later");     // hits 1
}
