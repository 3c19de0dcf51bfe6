static class Cancellation
{
    static async Task Main()
    {
        using CancellationTokenSource source = new();
        Task<int> task = Work(source.Token);                        // hits 1
        source.Cancel();                                            // hits 1
        try
        {
            Console.WriteLine(await task);                          // hits 1, branches 0/0
        }
        catch (OperationCanceledException e) when (e.CancellationToken == source.Token)     // hits 1, branches 1/2
        {
            Console.WriteLine("cancelled");                         // hits 1
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("other");                             // not covered
        }

        Console.WriteLine(await Checked(source.Token));
        Console.WriteLine(await Checked(default));
        Console.WriteLine(await TimedOut());
    }

    static async Task<int> Work(CancellationToken token)
    {
        Console.WriteLine("working");                               // hits 1
        await Task.Delay(60_000, token);                            // hits 1, branches 0/0
        Console.WriteLine("not reached");                           // not covered
        return 1;                                                   // not covered
    }

    static async Task<string> Checked(CancellationToken token)
    {
        try
        {
            for (int i = 0; i < 2; i++)                             // hits 4, branches 2/2
            {
                token.ThrowIfCancellationRequested();               // hits 3
                await Task.Yield();                                 // hits 2, branches 0/0
            }
            return "done";                                          // hits 1
        }
        catch (OperationCanceledException)
        {
            return "stopped";                                       // hits 1
        }
        finally
        {
            if (token.CanBeCanceled)                                // hits 2, branches 2/2
                Console.WriteLine("could be cancelled");            // hits 1
        }
    }

    static async Task<bool> TimedOut()
    {
        using CancellationTokenSource timeout = new(millisecondsDelay: 10);     // hits 1, branches 0/0
        try
        {
            await Task.Delay(Timeout.Infinite, timeout.Token);      // hits 1, branches 0/0
            return false;                                           // not covered
        }
        catch (TaskCanceledException) when (timeout.IsCancellationRequested)    // hits 1, branches 1/2
        {
            return true;                                            // hits 1
        }
    }
}
