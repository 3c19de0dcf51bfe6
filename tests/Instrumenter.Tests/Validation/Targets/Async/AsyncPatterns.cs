static class AsyncPatterns
{
    sealed record Item(string? Name, int Size, Item? Next = null);

    static async Task Main()
    {
        Console.WriteLine(await If("text", 4));
        Console.WriteLine(await If(5, 4));
        Console.WriteLine(await Kept(new Item("kept", 2)));
        Console.WriteLine(await Arms(new Item("a", 1)));
        Console.WriteLine(await Arms("s"));
        Console.WriteLine(await Arms(7));
        Console.WriteLine(await Loop(new Item("1", 1, new Item("2", 2))));
        Console.WriteLine(await Value([1, 2, 3]));
        Console.WriteLine(await Coalesced(null));
    }

    static async Task<string> If(object o, int x)
    {
        await Task.Yield();                                         // hits 2, branches 0/0
        if (o is string { Length: > 3 } s && x is > 1 and < 5)      // hits 2, branches 3/4
        {
            await Task.Yield();                                     // hits 1, branches 0/0
            return s;                                               // hits 1
        }
        return "no";                                                // hits 1
    }

    static async Task<string> Kept(Item item)
    {
        if (item is not { Name: { } name })                         // hits 1, branches 1/2
            return "no name";                                       // not covered
        await Task.Yield();                                         // hits 1, branches 0/0
        return name;                                                // hits 1
    }

    static async Task<string> Arms(object o)
    {
        await Task.Yield();                                         // hits 3, branches 0/0
        string result = o switch                                    // hits 3, branches 3/4
        {
            Item { Size: > 5 } => "big",                            // not covered
            Item { Name: var name } => name ?? "unnamed",           // hits 1, branches 1/2
            string s when s.Length == 1 => s,                       // hits 1, branches 1/2
            _ => "other",                                           // hits 1
        };
        await Task.Yield();                                         // hits 3, branches 0/0
        return result;                                              // hits 3
    }

    static async Task<int> Loop(Item? item)
    {
        int sum = 0;                                                // hits 1
        while (item is { Size: var size })                          // hits 3, branches 2/2
        {
            await Task.Yield();                                     // hits 2, branches 0/0
            sum += size;                                            // hits 2
            item = item.Next;                                       // hits 2
        }
        return sum;                                                 // hits 1
    }

    static async Task<bool> Value(int[] numbers)
    {
        await Task.Yield();                                         // hits 1, branches 0/0
        bool matches = numbers is [1, .., > 2];                     // hits 1, branches 1/2
        await Task.Yield();                                         // hits 1, branches 0/0
        return matches && numbers.Length > 2;                       // hits 1, branches 2/4
    }

    static async Task<int> Coalesced(Item? item)
    {
        await Task.Yield();                                         // hits 1, branches 0/0
        int length = item?.Name?.Length ?? -1;                      // hits 1, branches 2/6
        await Task.Yield();                                         // hits 1, branches 0/0
        return length;                                              // hits 1
    }
}
