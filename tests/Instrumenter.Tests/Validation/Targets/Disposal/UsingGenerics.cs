static class UsingGenerics
{
    struct Counter : IDisposable
    {
        public static int Disposals;

        public void Dispose() => Disposals++;               // hits 3
    }

    static void Main()
    {
        Struct<Counter>();
        Class(new Disposable());
        Class<Disposable>(null);
        Any(new Counter());
        Any("text");
        Enumerate(new List<int> { 1, 2 });
        Interface(new Counter());
        Console.WriteLine(Counter.Disposals);
    }

    sealed class Disposable : IDisposable
    {
        public void Dispose() => Console.WriteLine("class");        // hits 1
    }

    static void Struct<T>() where T : struct, IDisposable
    {
        using T resource = default;                         // hits 1, branches 0/0
        Console.WriteLine(typeof(T).Name);                  // hits 1
    }

    static void Class<T>(T? resource) where T : class, IDisposable
    {
        using (resource)                                    // hits 2, branches 0/0
            Console.WriteLine("body");                      // hits 2
    }

    static void Any<T>(T value)
    {
        using (value as IDisposable)                        // hits 2, branches 0/0
        {
            Console.WriteLine(value);                       // hits 2
        }
    }

    static void Enumerate<TList>(TList list) where TList : IEnumerable<int>
    {
        foreach (int x in list)                             // branches 2/2
            Console.WriteLine(x);                           // hits 2
    }

    static void Interface(IDisposable disposable)
    {
        using IDisposable same = disposable;                // hits 1, branches 0/0
        Console.WriteLine("interface");                     // hits 1
    }
}
