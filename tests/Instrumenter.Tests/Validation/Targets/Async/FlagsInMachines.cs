static class FlagsInMachines
{
    static bool s_flag;
    static bool s_taken = true;
    static int s_state = 2;
    static object? s_last = new InvalidOperationException("last");
    static readonly object s_gate = new();

    static async Task Main()
    {
        await First();
        Console.WriteLine(await Last(Task.CompletedTask));
        await foreach (bool done in Completed(Task.CompletedTask))
            Console.WriteLine(done);
        await Disposing(null);
        Console.WriteLine(string.Join(' ', Numbers()));
        Leaving();
    }

    static async Task First()
    {
        if (s_flag)                                         // hits 1, branches 1/2
            Console.WriteLine("never");                     // not covered
        await Task.Yield();                                 // hits 1, branches 0/0
        if (s_flag)                                         // hits 1, branches 1/2
            Console.WriteLine("never");                     // not covered
        while (s_state == 2)                                // hits 2, branches 2/2
            s_state = 3;                                    // hits 1
    }

    static async Task<bool> Last(Task task)
    {
        await task;                                         // hits 1, branches 0/0
        if (s_flag)                                         // hits 1, branches 1/2
            return s_last is Exception;                     // not covered
        int jump = 0;                                       // hits 1
        if (s_taken)                                        // hits 1, branches 1/2
            jump = 1;                                       // hits 1
        await task;                                         // hits 1, branches 0/0
        if (jump == 1)                                      // hits 1, branches 1/2
            return true;                                    // hits 1
        return false;                                       // not covered
    }

    static async IAsyncEnumerable<bool> Completed(Task task)
    {
        if (!task.IsCompleted)                              // hits 1, branches 1/2
            await task;                                     // not covered
        if (task.GetAwaiter().IsCompleted)                  // hits 1, branches 1/2
            yield return true;                              // hits 1
        yield return task.IsCompleted;                      // hits 1, branches 0/0
    }

    static async Task Disposing(MemoryStream? stream)
    {
        stream?.Dispose();                                  // hits 1, branches 1/2
        (await Open())?.Dispose();                          // hits 1, branches 1/2
        if (stream != null)                                 // hits 1, branches 1/2
            stream.Dispose();                               // not covered
        await ((IAsyncDisposable)new MemoryStream()).DisposeAsync();    // hits 1, branches 0/0
    }

    static Task<MemoryStream> Open() => Task.FromResult(new MemoryStream());    // hits 1

    static IEnumerable<int> Numbers()
    {
        if (s_state == 0)                                   // hits 1, branches 1/2
            yield break;                                    // debug: not covered
        for (int i = 0; i < 3; i++)                         // hits 4, branches 2/2
        {
            if (i == s_state - 2)                           // hits 3, branches 2/2
                continue;                                   // debug: hits 1
            yield return i;                                 // hits 2, branches 0/0
        }
    }

    static void Leaving()
    {
        bool taken = false;                                 // hits 1
        Monitor.Enter(s_gate, ref taken);                   // hits 1
        if (taken)                                          // hits 1, branches 1/2
            Monitor.Exit(s_gate);                           // hits 1
    }
}
