static class CatchFilters
{
    static void Main()
    {
        Console.WriteLine(Single(1));
        Console.WriteLine(Single(2));
        Console.WriteLine(TwoFilters(5));
        Console.WriteLine(TwoFilters(7));
        Console.WriteLine(Both(3, true));
        Console.WriteLine(Pattern(new IOException("disk", 7)));
        Console.WriteLine(Pattern(new IOException("disk", 8)));
        Console.WriteLine(Failing());
        Console.WriteLine(Called(true));
    }

    static string Single(int x)
    {
        try
        {
            throw new ArgumentException("x");               // hits 2
        }
        catch (ArgumentException) when (x == 1)             // hits 2, branches 2/2
        {
            return "one";                                   // hits 1
        }
        catch (ArgumentException)
        {
            return "other";                                 // hits 1
        }
    }

    static string TwoFilters(int x)
    {
        try
        {
            throw new InvalidOperationException();          // hits 2
        }
        catch (InvalidOperationException) when (x > 6)      // hits 2, branches 2/2
        {
            return "more than 6";                           // hits 1
        }
        catch (Exception) when (x > 4)                      // hits 1, branches 1/2
        {
            return "more than 4";                           // hits 1
        }
    }

    static string Both(int x, bool flag)
    {
        try { throw new IOException(); }                    // hits 1
        catch (Exception e) when (e is IOException && x > 2 && flag)    // hits 1, branches 3/6
        {
            return "both";                                  // hits 1
        }
    }

    static string Pattern(Exception exception)
    {
        try { throw exception; }                            // hits 2
        catch (IOException e) when (e.HResult is 7 or 9)    // hits 2, branches 2/2
        {
            return "seven";                                 // hits 1
        }
        catch (IOException) { return "io"; }                // hits 1
    }

    // An exception inside a filter counts as false.
    static string Failing()
    {
        try { throw new IOException(); }                    // hits 1
        catch (Exception) when (Fail()) { return "never"; } // hits 1, partly covered, branches 0/2
        catch (Exception) { return "caught"; }              // hits 1
    }

    static bool Fail() => throw new ArgumentException();    // hits 1

    static string Called(bool result)
    {
        try { throw new IOException(); }                    // hits 1
        catch (Exception) when (Log(result)) { return "logged"; }       // hits 1, branches 1/2
    }

    static bool Log(bool result) => result;                 // hits 1
}
