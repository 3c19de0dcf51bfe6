static class AsyncBlocks
{
    static readonly Lock s_lock = new();
    static readonly object s_gate = new();

    static async Task Main()
    {
        await LockBetween();
        Console.WriteLine(await Using(2));
        await ForEach([1, 2], new List<int> { 3, 4 });
        Console.WriteLine(await Goto(2));
        await Nested(2);
        Console.WriteLine(await Switch(DayOfWeek.Sunday));
        Console.WriteLine(await Switch(DayOfWeek.Friday));
        await Local();
    }

    static async Task LockBetween()
    {
        await Task.Yield();                             // hits 1, branches 0/0
        lock (s_gate)                                   // hits 1, branches 0/0
            Console.WriteLine("object");                // hits 1
        lock (s_lock)                                   // branches 0/0
            Console.WriteLine("lock");                  // hits 1
        await Task.Yield();                             // hits 1, branches 0/0
    }

    static async Task<long> Using(int n)
    {
        using MemoryStream stream = new();              // hits 1, branches 0/0
        using (StreamWriter writer = new(stream))       // hits 1, branches 0/0
        {
            for (int i = 0; i < n; i++)                 // hits 3, branches 2/2
                await writer.WriteAsync('x');           // hits 2, branches 0/0
            await writer.FlushAsync();                  // hits 1, branches 0/0
            return stream.Length;                       // hits 1
        }
    }

    static async Task ForEach(int[] array, IEnumerable<int> items)
    {
        foreach (int x in array)                        // branches 2/2
            await Task.Delay(x);                        // hits 2, branches 0/0
        foreach (int x in items)                        // branches 2/2
        {
            await Task.Yield();                         // hits 2, branches 0/0
            Console.WriteLine(x);                       // hits 2
        }
    }

    static async Task<int> Goto(int n)
    {
    again:
        await Task.Yield();                             // hits 2, branches 0/0
        if (--n > 0)                                    // hits 2, branches 2/2
            goto again;                                 // debug: hits 1
        return n;                                       // hits 1
    }

    static async Task Nested(int n)
    {
        do
        {
            try
            {
                await Task.Yield();                     // hits 2, branches 0/0
                if (n == 2) continue;                   // hits 2, branches 2/2
                Console.WriteLine(n);                   // hits 1
            }
            finally { n--; }                            // hits 2
        } while (n > 0);                                // hits 2, branches 2/2
    }

    static async Task<string> Switch(DayOfWeek day)
    {
        switch (day)                                    // debug: hits 2, debug: branches 2/3
        {
            case DayOfWeek.Saturday or DayOfWeek.Sunday:
                await Task.Yield();                     // hits 1, branches 0/0
                return "weekend";                       // hits 1
            case DayOfWeek.Monday:
                return "monday";                        // not covered
            default:
                return "week";                          // hits 1
        }
    }

    static async Task Local()
    {
        string? text = null;                            // hits 1
        await Task.Yield();                             // hits 1, branches 0/0
        text ??= "captured";                            // hits 1, branches 1/2
        await Task.Yield();                             // hits 1, branches 0/0
        Console.WriteLine(text?.Length);                // hits 1, branches 1/2
    }
}
