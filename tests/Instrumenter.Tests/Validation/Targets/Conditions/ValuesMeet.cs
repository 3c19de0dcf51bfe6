static class ValuesMeet
{
    static bool Flag = true;
    static int Number = 3;
    static object Anything = 5;
    static int? Nothing = null;
    static bool? Perhaps = null;
    static Item? NoItem;
    static string? Missing = null;
    static Item Thing = new();
    enum Color { Red, Green, Black }

    static void Main()
    {
        G(4, true);
        Console.WriteLine(T(true));
        Console.WriteLine(T(false));
        Console.WriteLine(N(Color.Green));
        Console.WriteLine(N(Color.Red));
        Console.WriteLine(A(Color.Red, new Item()));
        Console.WriteLine(A(Color.Red, 3));
        Console.WriteLine(I(null));
        Console.WriteLine(F(4, "a"));
        Console.WriteLine(F(1, "a"));
    }

    static T Same<T>(T x) => x;
    static void Keep<T>(ref T t) {}

    static void G(int? p17, bool b)
    {
        using (Resource? r29 = ((Same(Thing)) switch { null => p17 <= p17, { Next: { } } when (p17 is not null) => (Perhaps == true), _ => (Anything is Item v30 && Flag) }) ? new Resource() : null)     // hits 1, branches 3/11
        {
            Console.WriteLine(2);           // hits 1
        }
    }

    static int T(bool p1)
    {
        var (v6, v7) = ((p1 ? 1 : 0), (Anything is int v8 && p1));  // hits 2, branches 5/6
        Keep(ref v6); Keep(ref v7);         // hits 2
        return v7 ? v6 : 3;                 // hits 2, branches 2/2
    }

    static bool N(Color c) => c switch      // hits 2, branches 2/2
    {
        Color.Green => (Nothing is (> 1 or 4 or 7 or > 9)), // hits 1, branches 1/2
        _ => Nothing is not (4 or 7),       // hits 1, branches 1/2
    };

    static bool A(Color c, object o) => c switch    // hits 2, branches 1/2
    {
        Color.Green => (Nothing is (> 1 or 4 or 7 or > 9)), // not covered, branches 0/2
        _ => (o is Item v5 && ((v5) switch { { Size: 1 } when Flag => Flag, { Size: 7 } => Flag, { Next: { } } when Flag => Flag, _ => Flag })),  // hits 2, branches 5/12
    };

    static int I(Item? p26)
    {
        return (p26?[(5 & 6)] ?? (Missing?.Length ?? Number));      // hits 1, branches 4/8
    }

    static int F(int n, object o)
    {
        if (n > 2 ? n is 4 : o is string { Length: > 2 })       // hits 2, branches 6/8
        {
            return 1;                       // hits 1
        }

        return 2;                           // hits 1
    }
}

sealed class Resource : IDisposable { public void Dispose() { } }

sealed class Item
{
    public Item? Next => null;
    public int Size => 1;
    public int? this[int x] => x;
    public List<int>? Tags => null;
}
