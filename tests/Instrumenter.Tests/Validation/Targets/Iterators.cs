static class Iterators
{
    static void Main()
    {
        foreach (int x in Guarded<int>([1, 2, 3]))      // branches 2/2
            Console.WriteLine(x);                       // hits 3
        foreach (int x in Guarded<int>([1, 2, 3]))      // branches 1/2
        {
            Console.WriteLine(x);                       // hits 1
            break;                                      // debug: hits 1
        }
        foreach (int x in Stops(2))
            Console.WriteLine(x);                       // hits 2
        _ = Guarded<int>([]);
    }

    static IEnumerable<T> Guarded<T>(T[] items)
    {
        try
        {
            foreach (T item in items)                   // branches 2/2
            {
                yield return item;                      // hits 4
            }
        }
        finally
        {
            Console.WriteLine("finally");               // hits 2
        }
    }

    static IEnumerable<int> Stops(int n)
    {
        for (int i = 0; ; i++)
        {
            if (i == n)                                 // hits 3, branches 2/2
                yield break;                            // hits 1
            yield return i;                             // hits 2
        }
    }
}
