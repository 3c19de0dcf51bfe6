static class SharedTargets
{
    static void Main()
    {
        Console.WriteLine(SameReturn(1, 5));
        Console.WriteLine(SameReturn(5, 1));
        Console.WriteLine(Guards("abc"));
        Console.WriteLine(True(5, 0));
        Console.WriteLine(NestedJoin(true, false, true));
        Console.WriteLine(LoopJoin([1, -1, 5]));
        Console.WriteLine(GotoJoin(1, 0));
        EarlyReturns(0);
        EarlyReturns(1);
    }

    static int SameReturn(int a, int b)
    {
        if (a == 5)                     // hits 2, branches 2/2
            return 1;                   // hits 1
        if (b == 7)                     // hits 1, branches 1/2
            return 1;                   // not covered
        return 0;                       // hits 1
    }

    static bool Guards(string s)
    {
        if (s.Length == 0)              // hits 1, branches 1/2
            return false;               // not covered
        if (s[0] == 'x')                // hits 1, branches 1/2
            return false;               // not covered
        if (s[1] == 'x')                // hits 1, branches 1/2
            return false;               // not covered
        return true;                    // hits 1
    }

    static bool True(int a, int b)
    {
        if (a > 0)                      // hits 1, branches 1/2
            return true;                // hits 1
        return b > 0;                   // not covered, branches 0/0
    }

    static int NestedJoin(bool a, bool b, bool c)
    {
        int x = 0;                      // hits 1
        if (a)                          // hits 1, branches 1/2
        {
            if (b)                      // hits 1, branches 1/2
            {
                if (c)                  // not covered, branches 0/2
                    x = 1;              // not covered
            }
        }
        return x;                       // hits 1
    }

    static int LoopJoin(int[] values)
    {
        int sum = 0;
        foreach (int value in values)   // branches 1/2
        {
            if (value < 0)              // hits 3, branches 2/2
                continue;               // debug: hits 1
            if (value > 3)              // hits 2, branches 2/2
                break;                  // debug: hits 1
            sum += value;               // hits 1
        }
        return sum;                     // hits 1
    }

    static string GotoJoin(int a, int b)
    {
        if (a == 0) goto end;           // hits 1, debug: partly covered, branches 1/2
        if (b == 0) goto end;           // hits 1, branches 1/2
        return "not zero";              // not covered
    end:
        return "zero";                  // hits 1
    }

    static void EarlyReturns(int x)
    {
        if (x == 0)                     // hits 2, branches 2/2
            return;                     // debug: hits 1
        Console.WriteLine(x);           // hits 1
    }
}
