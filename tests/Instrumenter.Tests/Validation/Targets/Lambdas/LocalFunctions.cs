static class LocalFunctions
{
    static void Main()
    {
        Console.WriteLine(Static(4));
        Console.WriteLine(Capturing(3));
        Console.WriteLine(Recursive(5));
        Console.WriteLine(string.Join(",", Iterator(3)));
        Console.WriteLine(Async(2).Result);
        Console.WriteLine(Generic("x"));
        Unused();
        AfterReturn(1);
        Nested(2);
        Default();
        Console.WriteLine(AsDelegate(3)(4));
    }

    static int Static(int x)
    {
        return Twice(x);                            // hits 1

        static int Twice(int y) => y * 2;           // hits 1
    }

    static int Capturing(int x)
    {
        int sum = 0;                                // hits 1
        for (int i = 0; i < x; i++)                 // hits 4, branches 2/2
            Add(i);                                 // hits 3
        return sum;                                 // hits 1

        void Add(int y)
        {
            if (y > 0)                              // hits 3, branches 2/2
                sum += y * x;                       // hits 2
        }
    }

    static int Recursive(int n)
    {
        int Factorial(int k) => k < 2 ? 1 : k * Factorial(k - 1);       // hits 5, branches 2/2
        return Factorial(n);                        // hits 1
    }

    static IEnumerable<int> Iterator(int n)
    {
        return Numbers();                           // hits 1

        IEnumerable<int> Numbers()
        {
            while (n > 0)                           // hits 4, branches 2/2
                yield return n--;                   // hits 3
        }
    }

    static Task<int> Async(int x)
    {
        return Later();                             // hits 1

        async Task<int> Later()
        {
            await Task.Yield();                     // hits 1, branches 0/0
            return x * 100;                         // hits 1
        }
    }

    static string Generic<T>(T value)
    {
        return Show(value) + Show(5);               // hits 1
        static string Show<TValue>(TValue v) => $"{typeof(TValue).Name} ";      // hits 2
    }

    static void Unused()
    {
        Console.WriteLine("unused");                // hits 1
#pragma warning disable CS8321
        static int Never(int x) => x;               // not covered
#pragma warning restore CS8321
    }

    static void AfterReturn(int x)
    {
        Print();                                    // hits 1
        return;                                     // debug: hits 1
        void Print() => Console.WriteLine(x);       // hits 1
    }

    static void Nested(int x)
    {
        Outer(1);                                   // hits 1
        void Outer(int y)
        {
            Inner(2);                               // hits 1
            void Inner(int z) => Console.WriteLine(x + y + z);  // hits 1
        }
    }

    static void Default()
    {
        int Optional(int x = 7) => x;               // hits 2
        Console.WriteLine(Optional() + Optional(1));            // hits 1
    }

    static Func<int, int> AsDelegate(int x)
    {
        return Add;                                 // hits 1, branches 0/0
        int Add(int y) => x + y;                    // hits 1
    }
}
