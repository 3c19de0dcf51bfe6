static class LocalsInConditions
{
    static async Task Main()
    {
        Elements();
        Locals(true);
        Console.WriteLine(Returned(true) + Returned(false));
        await Awaited();
    }

    static void Elements()
    {
        foreach ((int number, bool flag) in new[] { (1, true), (2, false) })
            Console.WriteLine(flag && flag);    // hits 2, branches 3/4
        foreach (bool flag in new[] { true })
        {
            Console.WriteLine(flag && flag);    // hits 1, branches 2/4
            Console.WriteLine(flag ? 1 : 0);    // hits 1, debug: branches 1/2
            Console.WriteLine(flag || flag ? "x" : "y");    // hits 1, branches 1/4
        }
    }

    static void Locals(bool value)
    {
        bool both = Same(value);
        Console.WriteLine(both && both);    // hits 1, branches 2/4
        bool one = Same(value);
        Console.WriteLine(one ? 1 : 0);    // hits 1, branches 1/2
        bool zero = Same(value);
        Console.WriteLine(zero ? 0 : 1);    // hits 1, branches 1/2
        int? maybe = Same<int?>(4);
        Console.WriteLine(maybe ?? 0);
        string? text = Same<string?>("x");
        Console.WriteLine(text?.Length ?? 0);
        string? name = Same<string?>(null);
        Console.WriteLine("n" + (name ?? ""));
    }

    static int Returned(bool value)
    {
        bool result = Same(value);
        return result ? 1 : 0;    // hits 2, branches 2/2
    }

    static async Task Awaited()
    {
        foreach (bool flag in new[] { true, false })
            Console.WriteLine(await Later(flag ? 1 : 0));    // hits 2, branches 2/2
    }

    static T Same<T>(T value) => value;

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }
}
