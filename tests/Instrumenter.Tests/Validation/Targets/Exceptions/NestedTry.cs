static class NestedTry
{
    static void Main()
    {
        Console.WriteLine(InCatch(true));
        Console.WriteLine(InCatch(false));
        InFinally();
        Console.WriteLine(Outer());
        Console.WriteLine(Retry());
        Console.WriteLine(FinallyThrows());
    }

    static string InCatch(bool again)
    {
        try
        {
            throw new IOException();                    // hits 2
        }
        catch (IOException)
        {
            try
            {
                if (again)                              // hits 2, branches 2/2
                    throw new ArgumentException();      // hits 1
                return "once";                          // hits 1
            }
            catch (ArgumentException)
            {
                return "twice";                         // hits 1
            }
        }
    }

    static void InFinally()
    {
        try { Console.WriteLine("body"); }              // hits 1
        finally
        {
            try { throw new IOException(); }            // hits 1
            catch { Console.WriteLine("cleaned"); }     // hits 1
            finally { Console.WriteLine("inner"); }     // hits 1
        }
    }

    static string Outer()
    {
        try
        {
            try { throw new IOException(); }            // hits 1
            catch (ArgumentException) { return "no"; }  // not covered
            finally { Console.WriteLine("on the way"); }        // hits 1
        }
        catch (IOException)
        {
            return "outer";                             // hits 1
        }
    }

    static int Retry()
    {
        for (int attempt = 1; ; attempt++)              // hits 2
        {
            try
            {
                if (attempt < 3)                        // hits 3, branches 2/2
                    throw new IOException();            // hits 2
                return attempt;                         // hits 1
            }
            catch (IOException) when (attempt < 5)      // hits 2, branches 1/2
            {
                Console.WriteLine(attempt);             // hits 2
            }
        }
    }

    static string FinallyThrows()
    {
        try
        {
            try { return "lost"; }                      // hits 1
            finally { throw new IOException("finally"); }       // hits 1
        }
        catch (IOException e)
        {
            return e.Message;                           // hits 1
        }
    }
}
