static class CompletedAwaits
{
    static async Task Main()
    {
        await Completed();
        await Suspended();
        await Both(Task.CompletedTask);
        await Both(Task.Delay(5));
        Console.WriteLine(await Loop(3));
        await All();
        await Unwrapped();
        Console.WriteLine(await FromResult());
    }

    static async Task Completed()
    {
        await Task.CompletedTask;                   // hits 1, branches 0/0
        Console.WriteLine("completed");             // hits 1
    }

    static async Task Suspended()
    {
        await Task.Delay(1);                        // hits 1, branches 0/0
        Console.WriteLine("suspended");             // hits 1
    }

    static async Task Both(Task task)
    {
        await task;                                 // hits 2, branches 0/0
        await task.ConfigureAwait(false);           // hits 2, branches 0/0
        Console.WriteLine("both");                  // hits 2
    }

    static async Task<int> Loop(int n)
    {
        int sum = 0;                                // hits 1
        for (int i = 0; i < n; i++)                 // hits 4, branches 2/2
        {
            if (i % 2 == 0)                         // hits 3, branches 2/2
                await Task.Yield();                 // hits 2, branches 0/0
            sum += await Task.FromResult(i);        // hits 3, branches 0/0
        }
        return sum;                                 // hits 1
    }

    static async Task All()
    {
        int[] results = await Task.WhenAll(         // hits 1, branches 0/0
            Enumerable.Range(0, 3).Select(async i =>
            {
                await Task.Yield();                 // hits 3, branches 0/0
                return i;                           // hits 3
            }));
        Console.WriteLine(results.Length);          // debug: hits 1
    }

    static async Task Unwrapped()
    {
        Task<Task<int>> task = Task.FromResult(Task.FromResult(6));     // hits 1
        Console.WriteLine(await await task);        // hits 1, branches 0/0
    }

    static Task<int> FromResult() => Task.FromResult(4);        // hits 1
}
