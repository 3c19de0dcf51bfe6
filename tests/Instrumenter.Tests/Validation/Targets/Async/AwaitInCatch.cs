static class AwaitInCatch
{
    static async Task Main()
    {
        Console.WriteLine(await Catch(true));
        Console.WriteLine(await Catch(false));
        Console.WriteLine(await Typed(1));
        Console.WriteLine(await Typed(2));
        try { await Rethrow(); } catch (IOException) { Console.WriteLine("rethrown"); }     // hits 1, fully covered, branches 0/0
        Console.WriteLine(await Filter(3));
        Console.WriteLine(await Loop());
    }

    static async Task<string> Catch(bool fail)
    {
        try
        {
            if (fail)                               // hits 2, branches 2/2
                throw new IOException("io");        // hits 1
            return "no";                            // hits 1
        }
        catch (IOException e)
        {
            await Task.Yield();                     // hits 1, branches 0/0
            return e.Message;                       // hits 1
        }
    }

    static async Task<string> Typed(int kind)
    {
        try
        {
            await Task.Yield();                     // hits 2, branches 0/0
            throw kind == 1 ? new IOException() : new ArgumentException();      // hits 2, branches 2/2
        }
        catch (IOException)
        {
            await Task.Yield();                     // hits 1, branches 0/0
            return "io";                            // hits 1
        }
        catch (ArgumentException)
        {
            await Task.Delay(1);                    // hits 1, branches 0/0
            return "argument";                      // hits 1
        }
    }

    static async Task Rethrow()
    {
        try
        {
            throw new IOException();                // hits 1
        }
        catch
        {
            await Task.Yield();                     // hits 1, branches 0/0
            throw;                                  // hits 1, branches 0/0
        }
    }

    static async Task<string> Filter(int x)
    {
        try { throw new IOException(); }            // hits 1
        catch (IOException) when (x > 9 || x == 3)  // hits 1, branches 2/4
        {
            await Task.Yield();                     // hits 1, branches 0/0
        }
        return "filtered";                          // hits 1
    }

    static async Task<int> Loop()
    {
        for (int i = 0; ; i++)
        {
            try
            {
                if (i < 2)                          // hits 3, branches 2/2
                    throw new IOException();        // hits 2
                return i;                           // hits 1
            }
            catch (IOException)
            {
                await Task.Delay(1);                // hits 2, branches 0/0
            }
        }
    }
}
