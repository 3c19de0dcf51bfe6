static class LocksInMachines
{
    static readonly object s_gate = new();
    static readonly Lock s_lock = new();

    static async Task Main()
    {
        Console.WriteLine(string.Join(' ', Numbers(3)));    // hits 1, branches 0/0
        foreach (int number in Numbers(5))                  // hits 1, branches 1/2
        {
            Console.WriteLine(number);                      // hits 1
            break;                                          // debug: hits 1
        }
        await Waiting();                                    // hits 1, branches 0/0
    }

    static IEnumerable<int> Numbers(int n)
    {
        lock (s_gate)                                       // hits 2, branches 0/0
        {
            yield return n;                                 // hits 2, branches 0/0
            n++;                                            // hits 1
        }
        lock (s_lock)                                       // branches 0/0
            n++;                                            // hits 1
        yield return n;                                     // hits 1, branches 0/0
    }

    static async Task Waiting()
    {
        await Task.Yield();                                 // hits 1, branches 0/0
        lock (s_gate)                                       // hits 1, branches 0/0
        {
            Console.WriteLine(Monitor.IsEntered(s_gate));   // hits 1, branches 0/0
        }
        await Task.Yield();                                 // hits 1, branches 0/0
        lock (s_lock)                                       // branches 0/0
        {
            Console.WriteLine(s_lock.IsHeldByCurrentThread);    // hits 1, branches 0/0
        }
    }
}
