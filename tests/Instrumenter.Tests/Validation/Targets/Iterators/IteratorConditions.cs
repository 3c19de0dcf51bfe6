static class IteratorConditions
{
    sealed record Item(string? Name, int Size);

    static void Main()
    {
        Console.WriteLine(string.Join(",", AndOr(1, 5, true)));
        Console.WriteLine(string.Join(",", Coalescing(null, "b")));
        Console.WriteLine(string.Join(",", Patterns([new Item("a", 3), null, new Item(null, 30)])));
        Console.WriteLine(string.Join(",", Switches([1, 2, 9])));
        Console.WriteLine(string.Join(",", Kept(new Item("kept", 1))));
        Console.WriteLine(string.Join(",", Values(3)));
    }

    static IEnumerable<int> AndOr(int a, int b, bool flag)
    {
        if (a > 0 && b > 3)                                         // hits 1, branches 2/4
            yield return 1;                                         // hits 1
        while (a < b && flag)                                       // hits 3, branches 3/4
        {
            yield return a++;                                       // hits 2
            flag = a < 3;                                           // hits 2
        }
        if (!(a > 9 || b > 9))                                      // hits 1, branches 2/4
            yield return -1;                                        // hits 1
    }

    static IEnumerable<string> Coalescing(string? a, string? b)
    {
        yield return a ?? b ?? "none";                              // hits 1, branches 2/4
        yield return $"{a?.Length} {b?[0]}";                        // hits 1, branches 2/4
        a ??= "assigned";                                           // hits 1, branches 1/2
        yield return a.Length > 3 ? a : "short";                    // hits 1, branches 1/2
    }

    static IEnumerable<string> Patterns(Item?[] items)
    {
        foreach (Item? item in items)                               // branches 2/2
        {
            if (item is { Name: { } name, Size: > 1 and < 10 })     // hits 3, branches 2/2
                yield return name;                                  // hits 1
            else if (item is null)                                  // hits 2, branches 2/2
                yield return "null";                                // hits 1
            else
                yield return "other";                               // hits 1
        }
    }

    static IEnumerable<string> Switches(int[] numbers)
    {
        foreach (int number in numbers)                             // branches 2/2
        {
            yield return number switch                              // hits 3, branches 3/3
            {
                1 => "one",                                         // hits 1
                < 5 => "few",                                       // hits 1
                _ => "many",                                        // hits 1
            };
        }
    }

    static IEnumerable<string> Kept(object o)
    {
        if (o is not Item { Name: var name } item)                  // hits 1, branches 1/2
            yield break;                                            // not covered
        yield return "first";                                       // hits 1
        yield return name ?? $"{item.Size}";                        // hits 1, branches 1/2
    }

    static IEnumerable<bool> Values(int x)
    {
        yield return x > 1 && x < 5;                                // hits 1, branches 2/4
        yield return x is 1 or 4;                                   // hits 1, branches 1/2
        bool kept = x > 9 || x % 3 == 0;                            // hits 1, branches 2/4
        yield return kept;                                          // hits 1
        yield return !kept;                                         // hits 1, branches 0/0
    }
}
