static class If
{
    static void Main()
    {
        Sign(1);        // hits 1
        Sign(-1);
        OnlyTrue(5);
        OnlyFalse(5);
        Chain(2);
        Empty();
    }

    static int Sign(int x)
    {                       // no code
        if (x < 0)          // hits 2, branches 2/2
            return -1;      // hits 1
        return 1;           // hits 1
    }                       // no code

    static void OnlyTrue(int x)
    {
        if (x > 0)          // hits 1, branches 1/2
        {                   // no code
            x--;            // hits 1
        }                   // no code
        Use(x);             // hits 1
    }

    static void OnlyFalse(int x)
    {
        if (x > 9)          // hits 1, branches 1/2
        {
            x--;            // not covered
        }
        Use(x);             // hits 1
    }

    static string Chain(int x)
    {
        if (x == 1)         // hits 1, branches 1/2
            return "one";   // not covered
        else if (x == 2)    // hits 1, branches 1/2
            return "two";   // hits 1
        else
            return "many";  // not covered
    }

    static void Use(int x) => Console.WriteLine(x);     // hits 2

    static void Empty()
    {
    }                       // hits 1
}
