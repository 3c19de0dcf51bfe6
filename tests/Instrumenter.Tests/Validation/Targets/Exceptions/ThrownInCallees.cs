static class ThrownInCallees
{
    static void Main()
    {
        Try(Deep);                                          // hits 1
        Try(() => new Broken());                            // hits 1
        Try(() => new Broken(1).ToString());                // hits 1
        Try(() => new WithProperty { Value = -1 });         // hits 1
        Try(() => Iterate(Numbers()));                      // hits 1
        Try(StaticInitialiser);                             // hits 1
    }

    static void Try(Action action)
    {
        try
        {
            action();                                       // hits 6
            Console.WriteLine("not reached");               // not covered
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name);            // hits 6
        }
    }

    static void Deep()
    {
        Console.WriteLine("before");                        // hits 1
        Deeper();                                           // hits 1
        Console.WriteLine("after");                         // not covered
    }

    static void Deeper() => int.Parse("no number");         // hits 1

    class Base(string? s)
    {
        public int Length { get; } = s!.Length;             // hits 1
    }

    sealed class Broken : Base
    {
        private readonly int _first = Log("first");         // hits 2

        public Broken() : base(null)                        // hits 1
        {
            Console.WriteLine("never");                     // not covered
        }

        public Broken(int x) : base(Fail(x))                // hits 1
        {
            Console.WriteLine(_first);                      // not covered
        }

        private static string Fail(int x) => throw new InvalidOperationException($"{x}");   // hits 1
    }

    static int Log(string s)
    {
        Console.WriteLine(s);                               // hits 2
        return s.Length;                                    // hits 2
    }

    sealed class WithProperty
    {
        public int Value
        {
            get;                                            // no code
            set
            {
                ArgumentOutOfRangeException.ThrowIfNegative(value);     // hits 1
                field = value;                              // not covered
            }
        }
    }

    static IEnumerable<int> Numbers()
    {
        yield return 1;                                     // hits 1
        yield return int.Parse("x");                        // hits 1
        yield return 3;                                     // not covered
    }

    static void Iterate(IEnumerable<int> numbers)
    {
        foreach (int number in numbers)                     // branches 1/2
            Console.WriteLine(number);                      // hits 1
    }

    static class Initialised
    {
        public static readonly int Value = int.Parse("?");  // hits 1
    }

    static void StaticInitialiser() => Console.WriteLine(Initialised.Value);    // hits 1
}
