using System.Runtime.ExceptionServices;

static class Rethrow
{
    static void Main()
    {
        Try(Throw);                                         // hits 1
        Try(ThrowNamed);                                    // hits 1
        Try(Wrap);                                          // hits 1
        Try(Capture);                                       // hits 1
        Try(Conditional);                                   // hits 1
        Console.WriteLine("end");                           // hits 1
    }

    static void Try(Action action)
    {
        try
        {
            action();                                       // hits 5
            Console.WriteLine("no exception");              // not covered
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {e.InnerException?.GetType().Name}");    // hits 5, branches 2/2
        }
    }

    static void Fail() => throw new IOException("disk");    // hits 5

    static void Throw()
    {
        try { Fail(); }                                     // hits 1
        catch { throw; }                                    // hits 1
    }

    static void ThrowNamed()
    {
        try { Fail(); }                                     // hits 1
        catch (IOException e)
        {
            Console.WriteLine(e.Message);                   // hits 1
            throw e;                                        // hits 1
        }
    }

    static void Wrap()
    {
        try { Fail(); }                                     // hits 1
        catch (Exception e) { throw new InvalidOperationException("wrapped", e); }      // hits 1
    }

    static void Capture()
    {
        ExceptionDispatchInfo? info = null;
        try { Fail(); }                                     // hits 1
        catch (Exception e) { info = ExceptionDispatchInfo.Capture(e); }                // hits 1
        info!.Throw();                                      // hits 1
        Console.WriteLine("not reached");                   // not covered
    }

    static void Conditional()
    {
        try { Fail(); }                                     // hits 1
        catch (Exception e)
        {
            if (e is not ArgumentException)                 // hits 1, branches 1/2
                throw;                                      // hits 1
            Console.WriteLine("swallowed");                 // not covered
        }
    }
}
