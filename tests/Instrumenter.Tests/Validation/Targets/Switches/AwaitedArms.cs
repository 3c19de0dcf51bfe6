static class AwaitedArms
{
    static async Task Main()
    {
        Console.WriteLine(await Tuple(0, true));
        Console.WriteLine(await Text("x", null));
    }

    static async Task<bool> Tuple(int number, bool flag)
    {
        bool v = ((number, flag)) switch                    // hits 1, branches 1/3
        {
            (1, _) => false,                                // not covered
            (> 2, false) => true,                           // not covered
            _ => (await Later((flag && flag))),             // hits 1, branches 2/4
        };
        return v;
    }

    static async Task<bool> Text(string word, object? item)
    {
        bool v = word switch                                // hits 1, branches 1/3
        {
            "a" => ((item == null) || (await Later(true))),     // not covered, branches 0/4
            "b" => (word.StartsWith('w') && (await Later(true))),     // not covered, branches 0/4
            _ => true,                                      // hits 1
        };
        return v;
    }

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }
}
