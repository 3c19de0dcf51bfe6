static class EmptyBodies
{
    interface IEmpty { }                                    // no code

    class Base
    {
        public Base() { }                                   // hits 2

        public virtual void Nothing() { }                   // hits 1

        public int Value { get { return 1; } set { } }      // hits 1, partly covered
    }

    sealed class Derived : Base
    {
        public override void Nothing()
        {                                                   // no code
        }                                                   // hits 1
    }

    static void Main()
    {
        new Base().Nothing();                               // hits 1
        Derived derived = new();                            // hits 1
        derived.Nothing();                                  // hits 1
        Console.WriteLine(derived.Value);                   // hits 1
        Empty();                                            // hits 1
        EmptyBlocks(1);
        Func<int> f = () => { return 1; };                  // hits 1, fully covered
        Action a = () => { };                               // hits 1, fully covered
        a();                                                // hits 1
        Console.WriteLine(f());                             // hits 1
        Local();                                            // hits 1
        Later().Wait();                                     // hits 1
        void Local() { }                                    // hits 1
    }

    static void Empty() { }                                 // hits 1

    static void EmptyBlocks(int x)
    {
        try { } finally { }                                 // no code
        foreach (int i in new[] { 1, 2 }) { }               // branches 2/2
        for (int i = 0; i < x; i++) { }                     // hits 2, branches 2/2
        while (x-- > 0) { }                                 // hits 2, branches 2/2
        lock (typeof(Base)) { }                             // hits 1, branches 0/0
        switch (Math.Abs(x)) { }                            // hits 1, branches 0/0
        using (new MemoryStream()) { }                      // hits 1, branches 0/0
        try { Console.WriteLine("try"); } catch (IOException) { }   // hits 1
    }

    static void Never() { }                                 // not covered

    static async Task Later() { await Task.Yield(); }       // hits 1, branches 0/0
}
