static class Constructors
{
    class Base
    {
        public Base() => Console.WriteLine("Base()");               // hits 4

        protected Base(string s)                                    // hits 1
        {
            Console.WriteLine($"Base({s})");                        // hits 1
        }
    }

    sealed class Derived : Base
    {
        private readonly int _first = Next("first");                // hits 4
        private readonly int _second = Next("second"), _third = Next("third");      // hits 4
        private readonly int _plain;

        public Derived()                                            // hits 1
        {
            _plain = 1;                                             // hits 1
        }

        public Derived(int x)                                       // hits 2
        {
            _plain = x;                                             // hits 2
        }

        public Derived(string s) : base(s)                          // hits 1
        {
            _plain = s.Length;                                      // hits 1
        }

        public Derived(bool b) : this(b ? 10 : 20)                  // hits 1, branches 1/2
        {
            Console.WriteLine("chained");                           // hits 1
        }

        public Derived(char c)                                      // not covered
        {
            _plain = c;                                             // not covered
        }

        public override string ToString() => $"{_first}{_second}{_third}{_plain}";      // hits 4
    }

    sealed class Implicit : Base
    {
        public int Value = Next("implicit");                        // hits 1
    }

    static int s_next;

    static int Next(string name)
    {
        Console.WriteLine(name);                                    // hits 13
        return s_next++;                                            // hits 13
    }

    static void Main()
    {
        Console.WriteLine(new Derived());
        Console.WriteLine(new Derived(5));
        Console.WriteLine(new Derived("text"));
        Console.WriteLine(new Derived(true));
        Console.WriteLine(new Implicit().Value);
    }
}
