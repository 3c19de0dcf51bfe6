using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

static class Unreachable
{
    static void Main()
    {
        Console.WriteLine(AfterReturn());
        try { AfterThrow(); } catch (InvalidOperationException) { Console.WriteLine("thrown"); }    // hits 1, fully covered
        Constant();
        Preprocessed();
        try { Console.WriteLine(NeverReturns(1)); } catch (UnreachableException) { Console.WriteLine("unreachable"); }  // hits 1, fully covered
        Traced("a");
        Loop();
    }

    static int AfterReturn()
    {
        return 1;                                   // hits 1
        Console.WriteLine("unreachable");           // no code
    }

    static void AfterThrow()
    {
        throw new InvalidOperationException();      // hits 1
        Console.WriteLine("unreachable");           // no code
    }

    static void Constant()
    {
        if (false)
        {
            Console.WriteLine("unreachable");       // no code
        }
        while (false)
            Console.WriteLine("unreachable");       // no code
        Console.WriteLine("reached");               // hits 1
    }

    static void Preprocessed()
    {
#if NEVER
        Console.WriteLine("never");                 // no code
#else
        Console.WriteLine("always");                // hits 1
#endif
    }

    static int NeverReturns(int x)
    {
        if (x > 0)                                  // hits 1, branches 1/2
            Fail();                                 // hits 1
        return x;                                   // not covered
    }

    [DoesNotReturn]
    static void Fail() => throw new UnreachableException();     // hits 1

    [Conditional("NEVER")]
    static void Trace(string s) => Console.WriteLine(s);        // not covered

    static void Traced(string s)
    {
        Trace(s + s);                               // no code
        Debug.Assert(s.Length == 1, "one");         // debug: hits 1, release: no code
        Console.WriteLine(s);                       // hits 1
    }

    static void Loop()
    {
        while (true)
        {
            Console.WriteLine("loop");              // hits 1
            return;                                 // debug: hits 1
        }
        Console.WriteLine("unreachable");           // no code
    }
}
