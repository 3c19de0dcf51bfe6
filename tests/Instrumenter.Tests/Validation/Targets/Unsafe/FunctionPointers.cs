using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

static unsafe class FunctionPointers
{
    static void Main()
    {
        delegate*<int, int> twice = &Twice;                 // hits 1, branches 0/0
        Console.WriteLine(twice(4));                        // hits 1
        Console.WriteLine(Apply(&Twice, 5) + Apply(Pick(true), 6));     // hits 1
        delegate* unmanaged<int, int> native = &Native;     // hits 1
        Console.WriteLine(native(3));                       // hits 1
        Table();
        Generic<string>();
        Console.WriteLine(Callback());                      // hits 1
    }

    static int Twice(int x) => x * 2;                       // hits 3

    static int Square(int x) => x * x;                      // hits 2

    [UnmanagedCallersOnly]
    static int Native(int x)
    {
        if (x > 2)                                          // hits 1, branches 1/2
            return x + 100;                                 // hits 1
        return x;                                           // not covered
    }

    static int Apply(delegate*<int, int> f, int x) => f(x); // hits 2

    static delegate*<int, int> Pick(bool square) =>
        square ? &Square : &Twice;                          // hits 1, branches 1/2

    static void Table()
    {
        delegate*<int, int>* table = stackalloc delegate*<int, int>[] { &Twice, &Square };      // hits 1
        for (int i = 0; i < 2; i++)                         // hits 3, branches 2/2
            Console.WriteLine(table[i](7));                 // hits 2
    }

    static void Generic<T>()
    {
        delegate*<string> name = &Name<T>;                  // hits 1
        Console.WriteLine(name != null ? name() : "null");  // hits 1, branches 1/2
    }

    static string Name<T>() => typeof(T).Name;              // hits 1

    static int Callback()
    {
        int* numbers = stackalloc[] { 3, 1, 2 };            // hits 1
        new Span<int>(numbers, 3).Sort(static (a, b) => a.CompareTo(b));    // branches 0/0
        return numbers[0];                                  // hits 1
    }
}
