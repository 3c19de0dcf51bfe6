static class AwaitUsing
{
    sealed class Resource(string name, bool slow) : IAsyncDisposable
    {
        public string Name => name;                                 // hits 1

        public async ValueTask DisposeAsync()
        {
            if (slow)                                               // hits 6, branches 2/2
                await Task.Yield();                                 // hits 3, branches 0/0
            Console.WriteLine("disposed " + name);                  // hits 6
        }
    }

    static async Task Main()
    {
        await Block();
        await Declared();
        await Null(null);
        Console.WriteLine(await Returned());
        try { await Throwing(); } catch (IOException) { Console.WriteLine("thrown"); }      // hits 1, fully covered, branches 0/0
        await Nested();
        await Configured();
    }

    static async Task Block()
    {
        await using (Resource resource = new("block", true))        // hits 1, branches 0/0
        {
            Console.WriteLine(resource.Name);                       // hits 1
        }
        Console.WriteLine("after");                                 // hits 1
    }

    static async Task Declared()
    {
        await using var resource = new Resource("declared", false); // hits 1, branches 0/0
        Console.WriteLine("in declared");                           // hits 1
    }

    static async Task Null(IAsyncDisposable? nothing)
    {
        await using (nothing)                                       // hits 1, branches 0/0
            Console.WriteLine("null");                              // hits 1
    }

    static async Task<int> Returned()
    {
        await using Resource resource = new("returned", true);      // hits 1, branches 0/0
        return 5;                                                   // hits 1
    }

    static async Task Throwing()
    {
        await using Resource resource = new("throwing", true);      // hits 1, branches 0/0
        throw new IOException();                                    // hits 1
    }

    static async Task Nested()
    {
        await using (new Resource("outer", false))                  // hits 1, branches 0/0
        using (var stream = new MemoryStream())                     // hits 1, branches 0/0
        {
            await stream.WriteAsync(new byte[3]);                   // hits 1, branches 0/0
            Console.WriteLine(stream.Length);                       // hits 1
        }
    }

    static async Task Configured()
    {
        Resource resource = new("configured", false);               // hits 1
        await using (resource.ConfigureAwait(false))                // hits 1, branches 0/0
            Console.WriteLine("configured");                        // hits 1
    }
}
