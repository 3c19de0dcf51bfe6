static class Closures
{
    static void Main()
    {
        Console.WriteLine(Captured(5));
        Loop();
        ForEach(["a", "b"]);
        Console.WriteLine(Counter()());
        new Instance(3).Run();
        Shared();
        Console.WriteLine(Parameter(1)(2)(3));
        Conditional(true);
    }

    static int Captured(int x)
    {
        int offset = 10;                                    // hits 1
        Func<int> sum = () => x + offset;                   // hits 1, branches 0/0
        offset++;                                           // hits 1
        return sum();                                       // debug: hits 1
    }

    static void Loop()
    {
        List<Func<int>> functions = [];
        for (int i = 0; i < 3; i++)                         // hits 4, branches 2/2
        {
            int copy = i;                                   // hits 3
            functions.Add(() => copy * 10);                 // hits 3, branches 0/0
        }
        foreach (Func<int> function in functions)           // branches 2/2
            Console.WriteLine(function());                  // hits 3
    }

    static void ForEach(string[] words)
    {
        foreach (string word in words)                      // branches 2/2
        {
            Action print = () =>
            {
                if (word == "a")                            // hits 2, branches 2/2
                    Console.WriteLine(word);                // hits 1
            };
            print();                                        // hits 2
        }
    }

    static Func<int> Counter()
    {
        int count = 0;                                      // hits 1
        return () => ++count;                               // hits 1, fully covered, branches 0/0
    }

    sealed class Instance(int value)                        // hits 1
    {
        private int _total;

        public void Run()
        {
            new[] { 1, 2 }.ToList().ForEach(x => _total += x * value);      // hits 2, branches 0/0
            Console.WriteLine(_total);                      // hits 1
        }
    }

    static void Shared()
    {
        int shared = 0;                                     // hits 1
        Action add = () => shared++;                        // hits 2
        Action print = () => Console.WriteLine(shared);     // hits 1, fully covered
        add();                                              // hits 1
        add();                                              // hits 1
        print();                                            // hits 1
    }

    static Func<int, Func<int, int>> Parameter(int a) =>
        b => c => a + b + c;                                // hits 1, fully covered

    static void Conditional(bool flag)
    {
        Func<int>? function = null;
        if (flag)                                           // hits 1, branches 1/2
        {
            int local = 4;                                  // hits 1
            function = () => local;                         // hits 1, fully covered
        }
        Console.WriteLine(function?.Invoke());              // hits 1, branches 1/2
    }
}
