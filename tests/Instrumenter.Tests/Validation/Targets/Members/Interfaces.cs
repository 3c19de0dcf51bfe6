static class Interfaces
{
    interface IGreeter
    {
        string Name { get; }                                        // no code

        string Greet() => $"Hello {Name}{Mark()}";                  // hits 2

        static string Default => "nobody";                          // hits 2

        private string Mark() => Name.Length > 3 ? "!" : "?";       // hits 2, branches 2/2

        static int Count;

        static IGreeter() => Count = 10;                            // hits 1

        void Log(string s)
        {
            Count++;                                                // hits 1
            Console.WriteLine(s);                                   // hits 1
        }
    }

    sealed class Default : IGreeter
    {
        public string Name => IGreeter.Default;                     // hits 2
    }

    sealed class Own : IGreeter
    {
        public string Name => "Own";                                // hits 2

        string IGreeter.Greet() => "overridden " + Name;            // hits 1

        void IGreeter.Log(string s) => Console.WriteLine("own " + s);       // hits 1
    }

    sealed class Short : IGreeter
    {
        public string Name => "Al";                                 // hits 2
    }

    static void Main()
    {
        foreach (IGreeter greeter in (IGreeter[])[new Default(), new Own(), new Short()])       // branches 2/2
            Console.WriteLine(greeter.Greet());                     // hits 3
        ((IGreeter)new Own()).Log("a");                             // hits 1
        ((IGreeter)new Short()).Log("b");                           // hits 1
        Console.WriteLine(IGreeter.Count);                          // hits 1
        Console.WriteLine(((IGreeter)new Own()).Name);              // hits 1
    }
}
