static class AwaitConditions
{
    static async Task Main()
    {
        Console.WriteLine(await And(1, 2));
        Console.WriteLine(await And(-1, 2));
        Console.WriteLine(await Or(1, 2));
        Console.WriteLine(await Ternary(false));
        Console.WriteLine(await Coalesce(null));
        Console.WriteLine(await Coalesce("x"));
        Console.WriteLine(await Pattern("text"));
        Console.WriteLine(await Access(null));
        Console.WriteLine(await Value(1, -1));
        await Loop();
        Console.WriteLine(await Assign(null));
    }

    static async Task<bool> Positive(int x)
    {
        await Task.Yield();                                         // hits 9, branches 0/0
        return x > 0;                                               // hits 9
    }

    static async Task<T> Same<T>(T value)
    {
        await Task.Yield();                                         // branches 0/0
        return value;
    }

    static async Task<string> And(int a, int b)
    {
        if (await Positive(a) && await Positive(b))                 // hits 2, branches 3/4
            return "both";                                          // hits 1
        return "not both";                                          // hits 1
    }

    static async Task<string> Or(int a, int b)
    {
        if (await Positive(a) || await Positive(b))                 // hits 1, branches 1/4
            return "any";                                           // hits 1
        return "none";                                              // not covered
    }

    static async Task<int> Ternary(bool flag) =>
        flag ? await Same(1) : await Same(2);                       // hits 1, branches 1/2

    static async Task<string> Coalesce(string? s)
    {
        return await Same(s) ?? await Same("default");              // hits 2, branches 2/2
    }

    static async Task<string> Pattern(object o)
    {
        if (await Same(o) is string { Length: > 3 } text)           // hits 1, branches 1/2
            return text;                                            // hits 1
        return "no";                                                // not covered
    }

    static async Task<int?> Access(string? s) => (await Same(s))?.Length;   // hits 1, branches 1/2

    static async Task<bool> Value(int a, int b) =>
        await Positive(a) && await Positive(b);                     // hits 1, branches 2/4

    static async Task Loop()
    {
        int i = 2;                                                  // hits 1
        while (await Positive(i) && i < 100)                        // hits 3, branches 3/4
            i--;                                                    // hits 2
        Console.WriteLine(i);                                       // hits 1
    }

    static async Task<string> Assign(string? s)
    {
        s ??= await Same("assigned");                               // hits 1, branches 1/2
        return s;                                                   // hits 1
    }
}
