static class OwnDispose
{
    sealed class Resource : IAsyncDisposable, IDisposable
    {
        public ValueTask DisposeAsync()
        {
            Console.WriteLine("async");             // hits 3
            return ValueTask.CompletedTask;         // hits 3
        }

        public void Dispose() => Console.WriteLine("dispose");      // hits 1
    }

    static async Task Main()
    {
        await Guarded(new Resource(), true);
        await Guarded(new Resource(), false);
        Plain(new Resource());
        Plain(null);
        Leave(new object(), true);
    }

    static async Task Guarded(Resource resource, bool complete)
    {
        try
        {
            await Task.Yield();
        }
        finally
        {
            if (!complete)                          // hits 2, branches 2/2
            {
                await resource.DisposeAsync();      // hits 1
            }
        }

        await using (resource)                      // branches 0/0
        {
            if (complete)                           // hits 2, branches 2/2
                Console.WriteLine("complete");      // hits 1
        }
    }

    static void Plain(Resource? resource)
    {
        try
        {
            Console.WriteLine("work");              // hits 2
        }
        finally
        {
            if (resource != null)                   // hits 2, branches 2/2
                resource.Dispose();                 // hits 1
        }
    }

    static void Leave(object gate, bool taken)
    {
        Monitor.Enter(gate);                        // hits 1
        try
        {
            Console.WriteLine("locked");            // hits 1
        }
        finally
        {
            if (taken)                              // hits 1, branches 1/2
                Monitor.Exit(gate);                 // hits 1
        }
    }
}
