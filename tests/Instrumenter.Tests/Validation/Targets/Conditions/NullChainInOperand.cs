static class NullChainInOperand
{
    sealed class Item
    {
        public string? Name { get; init; }
    }

    static void Main()
    {
        Console.WriteLine(Operand(false, 3, new Item { Name = "ab" }));
        Console.WriteLine(Operand(false, 3, null));
        Console.WriteLine(Operand(true, 3, null));
    }

    static bool Operand(bool flag, int x, Item? item)
    {
        return Same(flag || x > (item?.Name?.Length ?? x));     // hits 3, branches 9/10
    }

    static T Same<T>(T value) => value;                         // hits 3
}
