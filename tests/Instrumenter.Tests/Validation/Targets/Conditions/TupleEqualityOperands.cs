static class TupleEqualityOperands
{
    static void Main()
    {
        Console.WriteLine(Either(3, true, 4, false));
        Console.WriteLine(Either(3, true, 3, true));
        Console.WriteLine(Value(3, true));
        Console.WriteLine(Both(3, true, 4, 5));
    }

    static string Either(int x, bool f, int y, bool g)
    {
        if ((x, f) == (y, g) || (y, f) == (3, true))    // hits 2, branches 3/4
            return "yes";
        return "no";
    }

    static bool Value(int x, bool f) => (x, f) == (3, true) || (x, f) == (4, false);    // hits 1, branches 1/4

    static bool Both(int x, bool f, int y, int z) => f && (x, y) != (z, 3) && (x, z) == (y, y);
}
