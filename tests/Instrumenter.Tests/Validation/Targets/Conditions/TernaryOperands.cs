static class TernaryOperands
{
    static async Task Main()
    {
        Console.WriteLine(First(true, false, true));
        Console.WriteLine(Or(new List<int> { 1 }, true, null));
        If(3, 4, "abc");
        Console.WriteLine(await Awaited(4, true, false));
        Console.WriteLine(await Numbers(true, false, 3));
        Console.WriteLine(await Nested(true, true, null));
        Console.WriteLine(IsNotNull(Same<object?>(null)));
    }

    static bool First(bool a, bool b, bool c) => (a ? b || c : a && b) || c;

    static bool Or(List<int> list, bool flag, object? o) => (list.Any(x => flag) ? (flag || flag) : (flag && flag)) || o is not null;

    static void If(int x, int y, object o)
    {
        if (x <= (x = y) ? o is string { Length: > 2 } : y > 5)    // hits 1, branches 3/6
            Console.WriteLine("yes");
        if (x == y ? (o is int n && n > 3) || x is 3 or > 5 : o is string)
            Console.WriteLine("yes");
    }

    static async Task<int> Awaited(int x, bool a, bool b)
    {
        int result = x == 4 ? (a || b ? await Later(4) : throw new IOException()) : x ^ 2;
        return result;
    }

    static async Task<int> Numbers(bool a, bool b, int x)
    {
        return (a || b) == (x > 5) ? x++ : await Later(x) & (b ? 1 : x);
    }

    static async Task<int> Nested(bool a, bool b, int? n)
    {
        Console.WriteLine(a && b ? (n is not null ? 2 : (a ? 0 : 3)) : await Later(b || a ? 1 : 2));    // hits 1, branches 4/12
        return n ?? await Later(3);
    }

    static string IsNotNull(object? value)
    {
        object? other = Same(value);
        Console.WriteLine(other is not null);
        bool known = other is not null;    // hits 1, branches 1/2
        return known ? "known" : "unknown";
    }

    static T Same<T>(T value) => value;

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }
}
