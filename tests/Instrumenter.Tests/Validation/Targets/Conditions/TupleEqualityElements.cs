static class TupleEqualityElements
{
    static void Main()
    {
        Console.WriteLine(Coalesced(2, true, null));
        Console.WriteLine(Operand(5, true, null, "abc"));
        Console.WriteLine(Operand(2, true, 2, "abc"));
        Filter(3, true, false);
        Filter(3, true, true);
        foreach (bool same in new[] { 3 == Same(3), (3, true) == (Same(3), Same(true) || Same(false)) })    // hits 3, branches 3/6
            Console.WriteLine(same);
    }

    static string Coalesced(int x, bool p, int? n)
    {
        if ((x, p) == (n ?? 2, true))
            return "equal";
        return "different";
    }

    static string Operand(int x, bool p, int? n, object o)
    {
        if (x < 1 || (2, p) == (n ?? 2, o is string { Length: > 2 }))
            return "yes";
        return "no";
    }

    static void Filter(int x, bool flag, bool other)
    {
        try
        {
            throw new IOException();
        }
        catch (IOException) when ((x, flag) != (other ? 3 : 1, x < 5))    // hits 2, branches 4/4
        {
            Console.WriteLine("caught");
        }
        catch (IOException)
        {
            Console.WriteLine("caught later");
        }
    }

    static T Same<T>(T value) => value;
}
