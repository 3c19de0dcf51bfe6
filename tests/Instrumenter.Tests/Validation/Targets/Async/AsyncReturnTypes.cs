using System.Runtime.CompilerServices;

static class AsyncReturnTypes
{
    static async Task Main()
    {
        await Plain(true);                                  // hits 1, branches 0/0
        await Plain(false);                                 // hits 1, branches 0/0
        Console.WriteLine(await Number(3));                 // hits 1, branches 0/0
        await Value(2);                                     // hits 1, branches 0/0
        Console.WriteLine(await ValueNumber(2));            // hits 1, branches 0/0
        Console.WriteLine(await Pooled());                  // hits 1, branches 0/0
        using ManualResetEventSlim done = new();
        Void(done);                                         // hits 1
        done.Wait();                                        // hits 1
        Console.WriteLine(await Own(4));                    // hits 1, branches 0/0
    }

    static async Task Plain(bool suspend)
    {
        if (suspend)                                        // hits 2, branches 2/2
            await Task.Yield();                             // hits 1, branches 0/0
        Console.WriteLine("plain");                         // hits 2
    }

    static async Task<int> Number(int x)
    {
        await Task.CompletedTask;                           // hits 3, branches 0/0
        return x * 2;                                       // hits 3
    }

    static async ValueTask Value(int x)
    {
        await Task.Delay(x);                                // hits 1, branches 0/0
        Console.WriteLine(x);                               // hits 1
    }

    static async ValueTask<int> ValueNumber(int x) =>
        await Number(x) + await Number(x);                  // hits 1, branches 0/0

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<string> Pooled()
    {
        await Task.Yield();                                 // hits 2, branches 0/0
        return "pooled";                                    // hits 2
    }

    static async void Void(ManualResetEventSlim done)
    {
        await Task.Yield();                                 // hits 1, branches 0/0
        done.Set();                                         // hits 1
    }

    static async Task<string> Own(int x)
    {
        return x > 3 ? await Pooled() : "none";             // hits 1, branches 1/2
    }
}
