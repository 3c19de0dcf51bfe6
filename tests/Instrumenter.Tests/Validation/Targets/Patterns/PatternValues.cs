static class PatternValues
{
    static bool s_seen;

    static void Main()
    {
        Store(4);
        Store(40);
        Pass(4);
        Console.WriteLine(Text(4));
        Console.WriteLine(Combined(4, true));
        Console.WriteLine(Combined(4, false));
        Console.WriteLine(Compare(4, 5));
        Console.WriteLine(string.Join(",", Filtered([1, 5, 50])));
        Func<object, bool> test = o => o is int and > 3;    // hits 2, branches 2/2
        Console.WriteLine(test(7) | test("7"));
    }

    static void Store(int x)
    {
        s_seen = x is > 0 and < 10;                         // hits 2, branches 2/2
        Console.WriteLine(s_seen);                          // hits 2
    }

    static void Pass(int x)
    {
        Console.WriteLine(x is > 0 and < 10);               // hits 1, branches 1/2
        Console.WriteLine(x is 4);                          // hits 1, branches 1/2
    }

    static string Text(int x) => $"{x is 4 or 5}";          // hits 1, branches 1/2

    static bool Combined(int x, bool b) => x is 4 or 5 & b; // hits 2, branches 1/2

    static bool Compare(int x, int y)
    {
        return x is 4 or 5 == y is 4 or 6;                  // hits 1, branches 2/4
    }

    static IEnumerable<int> Filtered(int[] values) =>
        values.Where(x => x is > 1 and < 10);               // hits 3, branches 2/2
}
