using System.Collections;

static class IteratorKinds
{
    sealed class Bag(params int[] items) : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator()
        {
            foreach (int item in items)                     // branches 2/2
                yield return item;                          // hits 4
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();     // hits 1

        public IEnumerable<int> Doubled
        {
            get
            {
                foreach (int item in items)                 // branches 2/2
                    yield return item * 2;                  // hits 2
            }
        }

        public IEnumerable<int> this[int from]
        {
            get
            {
                for (int i = from; i < items.Length; i++)   // hits 2, branches 2/2
                    yield return items[i];                  // hits 1
            }
        }
    }

    static void Main()
    {
        Bag bag = new(3, 4);
        Console.WriteLine(bag.Sum());                       // hits 1
        foreach (object o in (IEnumerable)bag)              // branches 2/2
            Console.WriteLine(o);                           // hits 2
        Console.WriteLine(bag.Doubled.Max() + bag[1].Sum());        // hits 1
        foreach (object o in Untyped())                     // branches 2/2
            Console.WriteLine(o);                           // hits 2
        Console.WriteLine(Generic("x", 3).Count());         // hits 1
        Console.WriteLine(string.Join(",", Local(3)));
        try { Throwing().Count(); } catch (IOException) { Console.WriteLine("thrown"); }        // hits 1, fully covered
    }

    static IEnumerable Untyped()
    {
        yield return "a";                                   // hits 1
        yield return 1;                                     // hits 1
    }

    static IEnumerable<T> Generic<T>(T item, int count)
    {
        while (count-- > 0)                                 // hits 4, branches 2/2
            yield return item;                              // hits 3
    }

    static IEnumerable<int> Local(int n)
    {
        return Numbers().Where(x => x != 1);                // hits 3

        IEnumerable<int> Numbers()
        {
            for (int i = 0; i < n; i++)                     // hits 4, branches 2/2
                yield return i;                             // hits 3
        }
    }

    static IEnumerable<int> Throwing()
    {
        yield return 1;                                     // hits 1
        throw new IOException();                            // hits 1
    }
}
