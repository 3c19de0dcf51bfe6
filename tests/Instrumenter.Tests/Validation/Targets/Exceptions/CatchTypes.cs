static class CatchTypes
{
    static void Main()
    {
        foreach (int kind in new[] { 0, 1, 1, 2, 3 })
            Console.WriteLine(Run(kind));
        General();
        Unused();
    }

    static string Run(int kind)
    {
        try
        {
            Throw(kind);                                // hits 5
            return "no exception";                      // hits 1
        }
        catch (ArgumentNullException e)
        {
            return "null " + e.ParamName;               // hits 0
        }
        catch (ArgumentException)
        {
            return "argument";                          // hits 2
        }
        catch (InvalidOperationException e) when (e.Message.Length > 100)   // hits 1, branches 1/2
        {
            return "long";                              // not covered
        }
        catch (Exception e)
        {
            return e.GetType().Name;                    // hits 2
        }
    }

    static void Throw(int kind)
    {
        switch (kind % 10)                              // hits 7, branches 4/4
        {
            case 1: throw new ArgumentException("1");           // hits 2
            case 2: throw new InvalidOperationException("2");   // hits 1
            case 3: throw new IOException("3");                 // hits 2
        }
    }

    static void General()
    {
        try
        {
            Throw(3);                                   // hits 1
            Console.WriteLine("not reached");           // not covered
        }
        catch
        {
            Console.WriteLine("general");               // hits 1
        }
        Console.WriteLine("after");                     // hits 1
    }

    static void Unused()
    {
        try
        {
            Throw(0);                                   // hits 1
        }
        catch (Exception e)
        {
            Console.WriteLine(e);                       // not covered
        }
    }
}
