static class UsingStatements
{
    sealed class Resource(string name) : IDisposable
    {
        public bool IsOpen => name.Length > 0;              // hits 2, branches 0/0

        public void Dispose() => Console.WriteLine($"disposed {name}");     // hits 6
    }

    static void Main()
    {
        Block();
        Null(null);
        Expression();
        Nested();
        Console.WriteLine(Returned());
        try { Throwing(); } catch (IOException) { Console.WriteLine("thrown"); }    // hits 1, fully covered
        Conditional(true);
    }

    static void Block()
    {
        using (Resource resource = new("block"))            // hits 1, branches 0/0
        {                                                   // no code
            Console.WriteLine(resource.IsOpen);             // hits 1
        }                                                   // no code
        Console.WriteLine("after");                         // hits 1
    }

    static void Null(IDisposable? nothing)
    {
        using (nothing)                                     // hits 1, branches 0/0
            Console.WriteLine("null");                      // hits 1
    }

    static void Expression()
    {
        using (new Resource("expression"))                  // hits 1, branches 0/0
            Console.WriteLine("expression");                // hits 1
    }

    static void Nested()
    {
        using (Resource a = new("a"), b = new("b"))         // hits 1, branches 0/0
        using (var stream = new MemoryStream())             // hits 1, branches 0/0
        {
            stream.WriteByte(1);                            // hits 1
        }
    }

    static bool Returned()
    {
        using (var resource = new Resource("returned"))     // hits 1, branches 0/0
            return resource.IsOpen;                         // hits 1
    }

    static void Throwing()
    {
        using (new Resource("throwing"))                    // hits 1, branches 0/0
        {
            throw new IOException();                        // hits 1
        }
    }

    static void Conditional(bool open)
    {
        using (IDisposable? resource = open ? new MemoryStream() : null)    // hits 1, branches 1/2
        {
            if (resource is MemoryStream { Length: 0 })     // hits 1, branches 1/2
                Console.WriteLine("empty");                 // hits 1
        }
    }
}
