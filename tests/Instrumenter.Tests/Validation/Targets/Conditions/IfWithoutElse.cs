static class IfWithoutElse
{
    static void Main()
    {
        Console.WriteLine(AlwaysTrue(3));
        Console.WriteLine(AlwaysTrue(4));
        Console.WriteLine(NeverTrue(3));
        Console.WriteLine(InARow(1, 0, 1));
        Console.WriteLine(Nested(true, false));
        Console.WriteLine(Nested(true, true));
        Last(true);
        Empty(true);
        Empty(true);
        InLoop(3);
    }

    static int AlwaysTrue(int x)
    {
        if (x > 0)              // hits 2, branches 1/2
            x = -x;             // hits 2
        return x;               // hits 2
    }

    static int NeverTrue(int x)
    {
        if (x > 10)             // hits 1, branches 1/2
            x = 0;              // not covered
        return x;               // hits 1
    }

    static int InARow(int a, int b, int c)
    {
        int result = 0;         // hits 1
        if (a == 1)             // hits 1, branches 1/2
            result += 1;        // hits 1
        if (b == 1)             // hits 1, branches 1/2
            result += 2;        // not covered
        if (c == 1)             // hits 1, branches 1/2
            result += 4;        // hits 1
        return result;          // hits 1
    }

    static int Nested(bool a, bool b)
    {
        int result = 1;
        if (a)                  // hits 2, branches 1/2
            if (b)              // hits 2, branches 2/2
                result = 2;     // hits 1
        return result;          // hits 2
    }

    static void Last(bool a)
    {
        if (a)                              // hits 1, branches 1/2
            Console.WriteLine("last");      // hits 1
    }

    static void Empty(bool a)
    {
        if (a)                  // hits 2, branches 1/2
        {
        }
        if (!a) ;               // hits 2, branches 1/2
    }

    static void InLoop(int n)
    {
        for (int i = 0; i < n; i++)         // hits 4, branches 2/2
            if (i == 1)                     // hits 3, branches 2/2
                Console.WriteLine(i);       // hits 1
    }
}
