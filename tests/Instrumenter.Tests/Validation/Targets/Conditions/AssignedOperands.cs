static class AssignedOperands
{
    static void Main()
    {
        Console.WriteLine(Last(3, true, false));
        Console.WriteLine(If(3, true, true));
        Console.WriteLine(First(3, true, true));
    }

    static bool Last(int x, bool p, bool q) => x < 0 || (p = p && q);    // hits 1, branches 4/8

    static string If(int x, bool p, bool q)
    {
        if (x < 0 || (p = p && q))
            return p ? "p" : "x";
        return "none";
    }

    static bool First(int x, bool p, bool q) => (p = p && q) && x > 2;
}
