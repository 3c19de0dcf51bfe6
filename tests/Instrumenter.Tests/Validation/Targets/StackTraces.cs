static class StackTraces
{
    static void Main()
    {
        try
        {
            Outer(3);                                           // hits 1
        }
        catch (Exception e)
        {
            Console.WriteLine(e.StackTrace);                    // hits 1
            Console.WriteLine(e.InnerException!.StackTrace);    // hits 1
        }
        Late().Wait();
    }

    static void Outer(int depth)
    {
        if (depth > 0)                          // hits 4, branches 2/2
        {
            Outer(depth - 1);                   // hits 3
            return;                             // debug: hits 0
        }

        try
        {
            int zero = depth;                   // hits 1
            Console.WriteLine(1 / zero);        // hits 1
        }
        catch (DivideByZeroException e)
        {
            throw new InvalidOperationException(    // hits 1
                "wrapped",
                e);
        }
    }

    static async Task Late()
    {
        try
        {
            await Task.Yield();                 // hits 1
            await Throw();                      // hits 1
        }
        catch (Exception e)
        {
            Console.WriteLine(e.StackTrace);    // hits 1
        }
    }

    static async Task Throw()
    {
        await Task.Yield();                     // hits 1
        Func<int> f = () =>
            int.Parse("x");                     // hits 1
        f();                                    // hits 1
    }
}
