static class UsingDeclarations
{
    readonly struct Scope(string name) : IDisposable
    {
        public void Dispose() => Console.WriteLine("left " + name);     // hits 6
    }

    ref struct Pattern
    {
        public int Value;

        public void Dispose() => Console.WriteLine($"pattern {Value}"); // hits 1
    }

    static void Main()
    {
        Simple();
        Two();
        Console.WriteLine(Early(true));
        Console.WriteLine(Early(false));
        Loop();
        RefStruct();
        SwitchSection(1);
    }

    static void Simple()
    {
        using var scope = new Scope("simple");              // hits 1, branches 0/0
        Console.WriteLine("in simple");                     // hits 1
    }

    static void Two()
    {
        using MemoryStream a = new(), b = new();            // hits 1, branches 0/0
        a.WriteByte(1);                                     // hits 1
        b.WriteByte(2);                                     // hits 1
        Console.WriteLine(a.Length + b.Length);             // hits 1
    }

    static int Early(bool leave)
    {
        if (leave)                                          // hits 2, branches 2/2
            return 0;                                       // hits 1
        using var scope = new Scope("early");               // hits 1, branches 0/0
        return 1;                                           // hits 1
    }

    static void Loop()
    {
        for (int i = 0; i < 3; i++)                         // hits 4, branches 2/2
        {
            using var scope = new Scope("loop");            // hits 3, branches 0/0
            if (i == 1)                                     // hits 3, branches 2/2
                continue;                                   // hits 1
            Console.WriteLine(i);                           // hits 2
        }
    }

    static void RefStruct()
    {
        using Pattern pattern = new() { Value = 5 };        // hits 1, branches 0/0
        Console.WriteLine(pattern.Value);                   // hits 1
    }

    static void SwitchSection(int x)
    {
        switch (x % 3)                                      // hits 1, branches 1/2
        {
            case 1:
            {
                using Scope scope = new("switch");          // hits 1, branches 0/0
                Console.WriteLine("section");               // hits 1
                break;                                      // debug: hits 1
            }
        }
    }
}
