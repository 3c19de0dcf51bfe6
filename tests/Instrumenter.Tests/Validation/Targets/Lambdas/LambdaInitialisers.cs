static class LambdaInitialisers
{
    static readonly Func<int, int> s_twice = x => x * 2;                // hits 2

    static Func<string> Lazy { get; } = () => "lazy";                   // hits 1, fully covered

    static readonly Lazy<int> s_value = new(() =>
    {
        Console.WriteLine("created");                                   // hits 1
        return 42;                                                      // hits 1
    });

    class Base(Func<int> function)
    {
        public int Value => function();                                 // hits 2
    }

    sealed class Derived : Base
    {
        private readonly Func<int, bool> _test = x => x > 3 && x < 10;  // hits 2, branches 3/4

        public Derived(int x) : base(() => x + 1)                       // hits 2, fully covered
        {
            Console.WriteLine(_test(x));                                // hits 2
        }

        public Derived() : this(Compute(() => 20))                      // hits 1, fully covered
        {
            Console.WriteLine("chained");                               // hits 1
        }

        private static int Compute(Func<int> f) => f();                 // hits 1
    }

    static int Property => new[] { 1, 2, 3 }.Count(x => x != 2);        // hits 3

    static void Main()
    {
        Console.WriteLine(s_twice(s_twice(1)));
        Console.WriteLine(Lazy());
        Console.WriteLine(s_value.Value + s_value.Value);               // hits 1
        Console.WriteLine(new Derived(5).Value);
        Console.WriteLine(new Derived().Value);
        Console.WriteLine(Property);
        Console.WriteLine(Default());
    }

    static int Default(Func<int>? f = null) => (f ?? (() => 9))();      // hits 1, branches 1/2
}
