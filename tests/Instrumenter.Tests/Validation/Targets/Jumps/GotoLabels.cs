static class GotoLabels
{
    static void Main()
    {
        Backward(3);
        Console.WriteLine(Forward(true));
        Console.WriteLine(Forward(false));
        Console.WriteLine(OutOfLoops(2));
        OutOfTry(1);
        Console.WriteLine(Skipped());
        Conditional(1);
        Conditional(-1);
    }

    static void Backward(int n)
    {
    again:
        Console.WriteLine(n);                       // hits 3
        if (--n > 0)                                // hits 3, branches 2/2
            goto again;                             // debug: hits 2
    }

    static string Forward(bool skip)
    {
        if (skip)                                   // hits 2, branches 2/2
            goto end;                               // debug: hits 1
        Console.WriteLine("not skipped");           // hits 1
    end:
        return "end";                               // hits 2
    }

    static string OutOfLoops(int wanted)
    {
        for (int i = 0; i < 5; i++)                 // branches 1/2
        {
            for (int j = 0; j < 5; j++)             // branches 2/2
            {
                if (i * j == wanted)                // hits 8, branches 2/2
                    goto found;                     // debug: hits 1
            }
        }
        return "not found";                         // not covered
    found:
        return "found";                             // hits 1
    }

    static void OutOfTry(int n)
    {
        try
        {
            if (n == 1)                             // hits 1, branches 1/2
                goto done;                          // hits 1
            Console.WriteLine("not reached");       // not covered
        }
        finally
        {
            Console.WriteLine("finally");           // hits 1
        }
        Console.WriteLine("not reached");           // not covered
    done:
        Console.WriteLine("done");                  // hits 1
    }

    static int Skipped()
    {
        goto end;                                   // debug: hits 1
    unused:
        return 1;                                   // no code
    end:
        return 2;                                   // hits 1
    }

    static void Conditional(int x)
    {
        if (x > 0) goto positive; else goto negative;       // hits 2, debug: fully covered, branches 2/2
    positive:
        Console.WriteLine("positive");              // hits 1
        return;                                     // debug: hits 1
    negative:
        Console.WriteLine("negative");              // hits 1
    }
}
