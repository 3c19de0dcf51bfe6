static class SwitchInConditions
{
    static void Main()
    {
        Filter(3, true);
        Console.WriteLine(Ternary(2, "x", true));
        Console.WriteLine(Ternary(3, "x", true));
        Console.WriteLine(Nested(true, false, null));
        if (Compare(3, 4))
            Console.WriteLine("less");
    }

    static void Filter(int x, bool f)
    {
        try
        {
            throw new IOException();
        }
        catch (IOException) when (((x, f) switch { ( > 2, false) => 3, _ => 4 }) < 5 + x)    // hits 1, branches 2/4
        {
            Console.WriteLine("caught");
        }
    }

    static int Ternary(int x, object? o, bool p) => x >= 3 ? (o switch { null => 4, string { Length: 1 } => 5, _ => x }) : (p ? 1 : 0);    // hits 2, branches 4/7

    static int Nested(bool p, bool q, string? s) => p && q ? (s switch { "a" => 5, null => 3, _ => 2 }) : (p ? 1 : 2);

    static bool Compare(int x, int y) => x < (y switch { 1 => 1, 4 => 5, _ => 0 }) && y > 3;
}
