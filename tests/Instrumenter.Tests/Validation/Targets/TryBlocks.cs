static class TryBlocks
{
    static void Main()
    {
        for (int i = 0; i < 4; i++)
            Console.WriteLine(Switch(i));
        Console.WriteLine(Loop());
        Console.WriteLine(Nested(1));
        Console.WriteLine(Nested(0));
        Console.WriteLine(Filter(5));
        Goto(2);
    }

    static string Switch(int x)
    {
        try
        {
            switch (x)                              // debug: hits 4, debug: branches 3/3
            {
                case 0: return "zero";              // hits 1
                case 1: throw new ArgumentException("one");     // hits 1
            }
            return "many";                          // hits 2
        }
        catch (ArgumentException e)
        {
            return e.Message;                       // hits 1
        }
        finally
        {
            if (x > 1)                              // hits 4, branches 2/2
                Console.Write("!");                 // hits 2
        }
    }

    static int Loop()
    {
        int n = 0;
        while (true)
        {
            try
            {
                n++;                                // hits 3
                if (n == 1)                         // hits 3, branches 2/2
                    continue;                       // hits 1
                if (n > 2)                          // hits 2, branches 2/2
                    break;                          // hits 1
            }
            finally
            {
                Console.Write(n);                   // hits 3
            }
        }
        return n;                                   // hits 1
    }

    static int Nested(int x)
    {
        try
        {
            try
            {
                return 10 / x;                      // hits 2
            }
            finally
            {
                try
                {
                    Console.Write("in");            // hits 2
                }
                finally
                {
                    Console.Write("out");           // hits 2
                }
            }
        }
        catch (DivideByZeroException) when (x == 0 && Log())    // hits 1, branches 2/4
        {
            return -1;                              // hits 1
        }
    }

    static bool Log()
    {
        Console.Write("log");                       // hits 1
        return true;
    }

    static int Filter(int x)
    {
        try
        {
            throw new InvalidOperationException();  // hits 1
        }
        catch (InvalidOperationException) when (x > 9)  // hits 1
        {
            return 1;                               // not covered
        }
        catch (InvalidOperationException)
        {
            return 2;                               // hits 1
        }
    }

    static void Goto(int n)
    {
    again:
        n--;                                        // hits 2
        if (n > 0)                                  // hits 2, branches 2/2
            goto again;                             // debug: hits 1
        Console.WriteLine(n);                       // hits 1
    }
}
