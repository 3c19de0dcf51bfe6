static class ConditionsInExpressions
{
    sealed class Settings
    {
        public string? Name { get; init; }

        public int Level { get; init; }
    }

    static void Main()
    {
        Console.WriteLine(Interpolated(5, null));
        Console.WriteLine(Created(true).Level);
        Console.WriteLine(Anonymous(3));
        Console.WriteLine(Indexed([1, 2, 3], true));
        Console.WriteLine(Compound(1, true));
        Console.WriteLine(Cast(2));
        Console.WriteLine(Joined(false, null));
        Console.WriteLine(Tuple(4).Item2);
        Throw(false);
        Console.WriteLine(Collection(true).Length);
    }

    static string Interpolated(int x, string? s) =>
        $"{(x > 3 ? "big" : "small"),8}:{s ?? "none"}:{x:000}";     // hits 1, branches 2/4

    static Settings Created(bool high)
    {
        return new Settings                                         // hits 1, branches 1/2
        {
            Name = "x",                                             // no code
            Level = high ? 9 : 1,                                   // no code
        };
    }

    static object Anonymous(int x) => new { Big = x > 5, Kind = x > 2 ? 'a' : 'b' };    // hits 1, branches 1/2

    static int Indexed(int[] array, bool last) => array[last ? ^1 : 0];     // hits 1, branches 1/2

    static int Compound(int x, bool twice)
    {
        x *= twice ? 2 : 1;                                         // hits 1, branches 1/2
        x += x > 1 && twice ? 10 : 0;                               // hits 1, branches 2/4
        return x;                                                   // hits 1
    }

    static int Cast(int x) => (int)(x > 1 ? 1.5 : 2.5) + (x < 0 ? 1 : 0);   // hits 1, branches 2/4

    static string Joined(bool a, string? s)
    {
        return "a" + (a ? "1" : "0") + (s ?? "") + (s == null);     // hits 1, branches 2/4
    }

    static (int, string) Tuple(int x) => (x > 0 ? x : -x, x is 4 or 5 ? "known" : "new");       // hits 1, branches 2/4

    static void Throw(bool fail)
    {
        if (fail)                                                   // hits 1, branches 1/2
            throw new ArgumentException(fail ? "a" : "b");          // not covered, branches 0/2
    }

    static int[] Collection(bool more) => [1, more ? 2 : 3, .. more ? [4, 5] : Array.Empty<int>()];     // hits 1, branches 2/4
}
