#define FEATURE
#nullable enable
// if (x) { } a condition in a comment

/* while (true) { }
   another one */
static class CommentsAndDirectives
{
    /// <summary>Returns <c>a &amp;&amp; b ? 1 : 2</c>.</summary>
    static int Documented(int a /* > 0 && */, int b /* ?? */)
    {
#region statements
        // int c = a > b ? a : b;
        if (a > b /* || a == b */)                          // hits 1, branches 1/2
            return a;                                       // hits 1
#endregion
        return /* a ?? */ b;                                // not covered
    }

    static void Main()
    {
        Console.WriteLine(Documented(2, 1));                // hits 1
#if FEATURE && !NEVER
        Console.WriteLine("feature");                       // hits 1
#elif NEVER
        Console.WriteLine("never");                         // no code
#endif
#if DEBUG
        string kind = "debug or release";                   // debug: hits 1, release: no code
#else
        string kind = "debug or release";                   // debug: no code, release: hits 1
#endif
        Console.WriteLine(kind);                            // hits 1
#pragma warning disable CS0219
        int unused = 5;                                     // debug: hits 1
#pragma warning restore CS0219
        Console.WriteLine("https://x // not a comment");    // hits 1
        Console.WriteLine("\"if (a && b)\"");               // hits 1, branches 0/0
        Console.WriteLine(nameof(Documented) + "?:");       // hits 1, branches 0/0
        Console.WriteLine(1 /* a */ > /* b */ Zero() /* c */ && Zero() == 0); /* hits 9 */     // hits 1, branches 2/4
    }

    [Obsolete("a ? b : c")]
    static void Never() => Console.WriteLine("never");      // not covered

    static int Zero() => 0;                                 // hits 2
}
