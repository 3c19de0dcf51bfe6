static class PatternsInArms
{
    sealed class Item
    {
        public string? Name { get; set; }

        public bool IsNew { get; set; }
    }

    static void Main()
    {
        Console.WriteLine(Tuple("x", 3, true));
        Console.WriteLine(Tuple(null, 3, true));
        Console.WriteLine(Properties("x", 3, new Item { Name = "m" }));
        Console.WriteLine(Either("x", 3, new Item { Name = "m", IsNew = true }));
        Console.WriteLine(Either(null, 3, new Item()));
    }

    static bool Tuple(object? o, int x, bool flag)
    {
        bool result = o switch
        {
            null => false,
            int => x == 2,
            _ => (x, flag) is (3 or 4, true),    // hits 1, branches 1/2
        };
        return result;
    }

    static bool Properties(object? o, int x, Item item) => o switch    // hits 1, branches 1/2
    {
        null => false,
        _ => x == 1 || item is { Name: "m" or "thing", IsNew: true },    // hits 1, branches 2/4
    };

    static bool Either(object? o, int x, Item item) => o switch { null => item is { Name: null, IsNew: false }, _ => x is 1 or 2 || item is { Name: "m" or "thing", IsNew: true } };    // hits 2, branches 5/8
}
