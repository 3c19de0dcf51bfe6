static class Finally
{
    static void Main()
    {
        Console.WriteLine(Return(1));
        Console.WriteLine(Return(2));
        Void();
        Loop();
        Console.WriteLine(Nested());
        try { Passing(); } catch (InvalidOperationException) { Console.WriteLine("out"); }   // hits 1, fully covered
        Console.WriteLine(Condition(null));
    }

    static int Return(int x)
    {
        try
        {
            if (x == 1)                             // hits 2, branches 2/2
                return 10;                          // hits 1
            return 20;                              // hits 1
        }
        finally
        {
            Console.WriteLine("return");            // hits 2
        }
    }

    static void Void()
    {
        try
        {
            Console.WriteLine("try");               // hits 1
        }
        finally
        {
            Console.WriteLine("finally");           // hits 1
        }
        Console.WriteLine("after");                 // hits 1
    }

    static void Loop()
    {
        for (int i = 0; i < 3; i++)                 // hits 2, branches 1/2
        {
            try
            {
                if (i == 0)                         // hits 2, branches 2/2
                    continue;                       // debug: hits 1
                if (i == 1)                         // hits 1, branches 1/2
                    break;                          // debug: hits 1
                Console.WriteLine("never");         // not covered
            }
            finally
            {
                Console.WriteLine(i);               // hits 2
            }
        }
    }

    static int Nested()
    {
        try
        {
            try { return 1; }                       // hits 1
            finally { Console.WriteLine("inner"); } // hits 1
        }
        finally
        {
            Console.WriteLine("outer");             // hits 1
        }
    }

    static void Passing()
    {
        try { throw new InvalidOperationException(); }      // hits 1
        finally { Console.WriteLine("passing"); }           // hits 1
    }

    static int Condition(string? s)
    {
        try { return s?.Length ?? -1; }             // hits 1, branches 2/4
        finally { if (s is null) Console.WriteLine("null"); }       // hits 1, fully covered, branches 1/2
    }
}
