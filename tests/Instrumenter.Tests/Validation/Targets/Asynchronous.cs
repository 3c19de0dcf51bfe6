static class Asynchronous
{
    static async Task Main()
    {
        Console.WriteLine(await Add(1, 2));     // hits 1, branches 0/0
        Console.WriteLine(await Add(-1, 2));
        try
        {
            await Fail();                       // hits 1
            Console.WriteLine("not reached");   // not covered
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);       // hits 1
        }
        await foreach (int x in Numbers(3))     // branches 2/2
            Console.WriteLine(x);               // hits 3
        await using (new Resource())
        {
            Console.WriteLine("using");         // hits 1
        }
        await Guarded(true);
    }

    static async Task<int> Add(int a, int b)
    {
        await Task.Yield();         // hits 2, branches 0/0
        if (a < 0)                  // hits 2, branches 2/2
            return 0;               // hits 1
        await Task.Delay(1);        // hits 1, branches 0/0
        return a + b;               // hits 1
    }

    static async Task Fail()
    {
        await Task.Yield();                         // hits 1
        throw new InvalidOperationException("no");  // hits 1
    }

    static async IAsyncEnumerable<int> Numbers(int n)
    {
        for (int i = 0; i < n; i++)     // hits 4, branches 2/2
        {
            await Task.Yield();         // hits 3, branches 0/0
            yield return i;             // hits 3, branches 0/0
        }
    }

    static async Task Guarded(bool flag)
    {
        try
        {
            if (flag)                       // hits 1, branches 1/2
                await Task.Yield();         // hits 1
        }
        finally
        {
            await Task.Delay(1);            // hits 1, branches 0/0
            Console.WriteLine("finally");   // hits 1
        }
    }

    sealed class Resource : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();             // hits 1
            Console.WriteLine("disposed");  // hits 1
        }
    }
}
