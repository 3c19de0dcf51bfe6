static class EarlyDispose
{
    static void Main()
    {
        foreach (int x in Guarded())                            // branches 1/2
        {
            Console.WriteLine(x);                               // hits 1
            break;                                              // debug: hits 1
        }
        using (IEnumerator<int> numbers = Guarded().GetEnumerator())    // hits 1, branches 0/0
        {
            numbers.MoveNext();                                 // hits 1
            numbers.MoveNext();                                 // hits 1
            Console.WriteLine(numbers.Current);                 // hits 1
        }
        NeverStarted().GetEnumerator().Dispose();               // hits 1
        Console.WriteLine(Nested().First());                    // hits 1
        Console.WriteLine(WithUsing().Take(1).Count());         // hits 1
        Console.WriteLine(Locked().First());                    // hits 1
    }

    static IEnumerable<int> Guarded()
    {
        try
        {
            yield return 1;                                     // hits 2
            Console.WriteLine("between");                       // hits 1
            yield return 2;                                     // hits 1
            Console.WriteLine("not reached");                   // not covered
        }
        finally
        {
            Console.WriteLine("guarded");                       // hits 2
        }
    }

    static IEnumerable<int> NeverStarted()
    {
        try
        {
            yield return 1;                                     // not covered
        }
        finally
        {
            Console.WriteLine("never");                         // not covered
        }
    }

    static IEnumerable<int> Nested()
    {
        try
        {
            try
            {
                yield return 5;                                 // hits 1
            }
            finally
            {
                Console.WriteLine("inner");                     // hits 1
            }
            yield return 6;                                     // not covered
        }
        finally
        {
            Console.WriteLine("outer");                         // hits 1
        }
    }

    static IEnumerable<long> WithUsing()
    {
        using MemoryStream stream = new();                      // hits 1, branches 0/0
        foreach (int x in new List<int> { 1, 2 })               // branches 1/2
        {
            stream.WriteByte(1);                                // hits 1
            yield return stream.Length + x;                     // hits 1
        }
    }

    static IEnumerable<int> Locked()
    {
        lock (typeof(EarlyDispose))                             // hits 1, branches 0/0
        {
            yield return 1;                                     // hits 1
        }
    }
}
