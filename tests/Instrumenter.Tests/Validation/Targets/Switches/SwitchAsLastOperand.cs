static class SwitchAsLastOperand
{
    static bool Flag = true;
    static string Word = "word";
    static int Number = 3;
    static object Anything = 5;
    static Item? NoItem;

    static void Main()
    {
        Console.WriteLine(Xor(2, true));
        Console.WriteLine(Xor(3, false));
        Console.WriteLine(And("a"));
        Console.WriteLine(And(new Item()));
        Console.WriteLine(Or(1, true));
        Console.WriteLine(Store(2, false));
        Console.WriteLine(Cond(2, false));
        Console.WriteLine(First(2, false));
        Console.WriteLine(Arm(2, false));
        Console.WriteLine(Arm(1, false));
        Args(2, true);
    }

    static T Same<T>(T x) => x;
    static object? Box(object? x) => x;

    static bool Xor(int x, bool p1) =>
        (Word == "word") && (Flag ^ ((Same(x)) switch { 2 => p1, 3 when p1 => !p1, _ => p1 }));     // hits 2, branches 6/9

    static bool And(object o)
    {
        bool b = o is Item v && (Box(v) switch      // hits 2, branches 4/7
        {
            null => false,                          // not covered
            Item => Flag,                           // hits 1
            _ => true,                              // not covered
        });
        return b;                                   // hits 2
    }

    static bool Or(int x, bool p)
    {
        return NoItem is { Next: not null } || (Same(x) switch { 2 => p, 3 => !p, > 7 => Flag, _ => Flag });    // hits 1, branches 3/8
    }

    static bool Store(int x, bool p)
    {
        p = p || (x switch { 1 => p, 2 => Flag, _ => false });      // hits 1, branches 3/7
        p = p && !(x switch { 1 => p, 2 => Flag, _ => false });     // hits 1, branches 3/7
        return p;                                   // hits 1
    }

    static int Cond(int x, bool p)
    {
        if (!p && (x switch { 1 => p, 2 => Flag, _ => false }))     // hits 1, branches 3/7
        {
            return 1;                               // hits 1
        }

        return (Flag && (x switch { 1 => p, _ => false })) ? 1 : 0; // not covered
    }

    static bool First(int x, bool p) =>
        (x switch { 1 => p, 2 => Flag, _ => false }) && Number > 2; // hits 1, branches 3/7

    static bool Arm(int x, bool p) => x switch      // hits 2, branches 2/2
    {
        1 => (NoItem is { Next: { } }) || ((Same(Number)) switch { 2 => p, 3 => p, > 12 => p, _ => Flag }),     // hits 1, branches 3/8
        _ => (Anything is int v9 && ((Same(1)) switch { 0 => Flag, 1 => Flag, _ => p })),                       // hits 1, branches 3/7
    };

    static void Args(int x, bool p)
    {
        Keep(p && (x switch { 1 => p, 2 => Flag, _ => false }));    // hits 1, branches 3/7
        Keep((x switch { 1 => p, 2 => Flag, _ => false }) ? 1 : 0); // hits 1, branches 2/5
        Keep(p ^ (x switch { 1 => p, 2 => Flag, _ => false }));     // hits 1, branches 1/3
        Keep($"{p && (x switch { 1 => p, 2 => Flag, _ => false })}-{Word}");    // hits 1, branches 3/7
        bool[] all = { p, p && (x switch { 1 => p, 2 => Flag, _ => false }), Flag };    // hits 1, branches 3/7
        Keep(all);                                  // hits 1
        Keep(p == (p && (x switch { 1 => p, 2 => Flag, _ => false })));     // hits 1, branches 3/7
    }

    static void Keep(object o) => Console.WriteLine(o);     // hits 6
}

sealed class Item
{
    public Item? Next => null;                      // not covered
}
