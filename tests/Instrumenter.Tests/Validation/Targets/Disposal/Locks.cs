static class Locks
{
    static readonly object s_gate = new();                  // hits 1
    static readonly Lock s_lock = new();                    // hits 1
    static int s_count;

    static void Main()
    {
        OnObject();
        OnLock();
        Nested();
        Console.WriteLine(Returned(true));
        Console.WriteLine(Returned(false));
        Scope();
        try { Throwing(); } catch (IOException) { Console.WriteLine("thrown"); }     // hits 1, fully covered
        This();
        Parallel();
        Console.WriteLine(s_count);
    }

    static void OnObject()
    {
        lock (s_gate)                           // hits 1, branches 0/0
        {
            s_count++;                          // hits 1
        }
    }

    static void OnLock()
    {
        lock (s_lock)                           // branches 0/0
        {
            s_count++;                          // hits 1
        }
    }

    static void Nested()
    {
        lock (s_gate)                           // hits 1, branches 0/0
            lock (s_lock)                       // branches 0/0
                s_count++;                      // hits 1
    }

    static int Returned(bool early)
    {
        lock (s_gate)                           // hits 2, branches 0/0
        {
            if (early)                          // hits 2, branches 2/2
                return 1;                       // hits 1
            s_count++;                          // hits 1
        }
        return 2;                               // hits 1
    }

    static void Scope()
    {
        using (s_lock.EnterScope())             // hits 1, branches 0/0
            s_count++;                          // hits 1
    }

    static void Throwing()
    {
        lock (s_lock)                           // branches 0/0
            throw new IOException();            // hits 1
    }

    static void This()
    {
        lock (typeof(Locks))                    // hits 1, branches 0/0
            Console.WriteLine("type");          // hits 1
    }

    static void Parallel()
    {
        Thread[] threads = [new(Work), new(Work)];
        foreach (Thread thread in threads)
            thread.Start();                     // hits 2
        foreach (Thread thread in threads)
            thread.Join();                      // hits 2
    }

    static void Work()
    {
        for (int i = 0; i < 1000; i++)          // hits 2002, branches 2/2
            lock (s_gate) s_count++;            // hits 2000, branches 0/0
    }
}
