static class AwaitInFinally
{
    static async Task Main()
    {
        await Void();
        Console.WriteLine(await Returned(1));
        Console.WriteLine(await Returned(2));
        try { await Throwing(); } catch (IOException) { Console.WriteLine("out"); }         // hits 1, fully covered, branches 0/0
        await Loop();
        Console.WriteLine(await Both());
        Console.WriteLine(await Nested());
    }

    static async Task Void()
    {
        try
        {
            Console.WriteLine("try");               // hits 1
        }
        finally
        {
            await Task.Yield();                     // hits 1, branches 0/0
            Console.WriteLine("finally");           // hits 1
        }
        Console.WriteLine("after");                 // hits 1
    }

    static async Task<int> Returned(int x)
    {
        try
        {
            if (x == 1)                             // hits 2, branches 2/2
                return 10;                          // hits 1
            return 20;                              // hits 1
        }
        finally
        {
            await Task.Delay(1);                    // hits 2, branches 0/0
        }
    }

    static async Task Throwing()
    {
        try
        {
            await Task.Yield();                     // hits 1, branches 0/0
            throw new IOException();                // hits 1
        }
        finally
        {
            await Task.Yield();                     // hits 1, branches 0/0
        }
    }

    static async Task Loop()
    {
        for (int i = 0; i < 5; i++)                 // branches 1/2
        {
            try
            {
                if (i == 0)                         // hits 2, branches 2/2
                    continue;                       // hits 1
                break;                              // debug: hits 1
            }
            finally
            {
                await Task.Yield();                 // hits 2, branches 0/0
                if (i > 0)                          // hits 2, branches 2/2
                    Console.WriteLine(i);           // hits 1
            }
        }
    }

    static async Task<string> Both()
    {
        try { throw new IOException("both"); }      // hits 1
        catch (IOException e)
        {
            await Task.Yield();                     // hits 1, branches 0/0
            return e.Message;                       // hits 1
        }
        finally
        {
            await Task.Yield();                     // hits 1, branches 0/0
        }
    }

    static async Task<int> Nested()
    {
        try
        {
            try { return 1; }                       // hits 1
            finally { await Task.Yield(); }         // hits 1, branches 0/0
        }
        finally { await Task.Yield(); }             // hits 1, branches 0/0
    }
}
