static class AwaitExpressions
{
    static async Task Main()
    {
        Console.WriteLine(await Arguments(3));
        Console.WriteLine(await Arms(1));
        Console.WriteLine(await Arms(2));
        Console.WriteLine(await Governing(5));
        Console.WriteLine(await Section("b"));
        Console.WriteLine(await Interpolated(null));
        await Element([0, 0]);
        Console.WriteLine(await Mixed(2, null));
        Console.WriteLine(await Created());
    }

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();                                         // branches 0/0
        return value;
    }

    static async Task<int> Arguments(int x) =>
        Math.Max(await Later(x), x > 2 ? await Later(9) : 0) + await Later(1);      // hits 1, branches 1/2

    static async Task<string> Arms(int x) =>
        x switch                                                    // hits 2, branches 2/3
        {
            1 => await Later("one"),                                // hits 1
            2 when await Later(x) > 1 => await Later("two"),        // hits 1, branches 1/2
            _ => "many",                                            // not covered
        };

    static async Task<string> Governing(int x)
    {
        return await Later(x) switch                                // hits 1, branches 1/3
        {
            > 4 => "more",                                          // hits 1
            4 => "four",                                            // not covered
            _ => await Later("less"),                               // not covered
        };
    }

    static async Task<int> Section(string s)
    {
        switch (await Later(s))                                     // hits 1, branches 1/3
        {
            case "a":
                return await Later(1);                              // not covered
            case "b":
                await Task.Yield();                                 // hits 1, branches 0/0
                return 2;                                           // hits 1
        }
        return 0;                                                   // not covered
    }

    static async Task<string> Interpolated(string? s) =>
        $"{await Later(5)} {s ?? await Later("none"):x}";           // hits 1, branches 1/2

    static async Task Element(int[] array)
    {
        array[await Later(1)] += await Later(5);                    // hits 1, branches 0/0
        Console.WriteLine(array[1]);                                // hits 1
    }

    static async Task<string> Mixed(int x, string? s)
    {
        string result = (x > 1 ? "a" : "b") + await Later("c") + (s ?? "d");    // hits 1, branches 2/4
        return result;                                              // debug: hits 1
    }

    static async Task<int> Created() =>
        new List<int> { await Later(1), await Later(2) }.Count;     // hits 1, branches 0/0
}
