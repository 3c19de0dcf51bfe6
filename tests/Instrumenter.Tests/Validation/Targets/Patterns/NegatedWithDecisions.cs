// Debug code negates the value of the pattern after its ways have met.
static class NegatedWithDecisions
{
    sealed record Point(int X, bool Flag);

    static void Main()
    {
        Console.WriteLine($"{First(3, "a")} {First(null, "b")} {Second(3)} {Second(4)} {Third(5, true)} {Third("ab", false)}");
    }

    static int First(int? n, string s)
    {
        if (Box(new Point(n ?? 4, s == "a")) is not int v)    // hits 2, branches 3/4
            return 3;    // hits 2
        return v;    // not covered
    }

    static int Second(int n)
    {
        if (Box(n > 3 ? n : "text") is not int v)    // hits 2, branches 4/4
            return 1;    // hits 1
        return v;    // hits 1
    }

    static int Third(object o, bool b)
    {
        if (!(Box(b && o is int) is bool and var v && v))    // hits 2, branches 6/8
            return 1;    // hits 1
        return 2;    // hits 1
    }

    static object Box(object o) => o;
}
