/// <summary>What an await gives is an operand, and a pattern is what it awaits.</summary>
static class AwaitedBeforeOperand
{
    sealed record Item(string Name, bool IsNew);

    static string? s_missing;

    static bool s_isTurned;

    static ValueTask<bool> Quick(bool value) => new(value != s_isTurned);

    static async Task<int> Choose(Item? item)
    {
        if ((await Quick(item is { Name: "m" or "thing", IsNew: true })) || s_missing != null)           // hits 4, branches 5/6
        {
            return 1;
        }
        return await Quick(item is { Name: "m" or "n", IsNew: true }) && item != null ? 2 : 3;           // hits 2, branches 5/6
    }

    static async Task Main()
    {
        Console.WriteLine(await Choose(new Item("m", false)));
        s_missing = "x";
        Console.WriteLine(await Choose(null));
        s_missing = null;
        Console.WriteLine(await Choose(new Item("n", true)));
        s_isTurned = true;
        Console.WriteLine(await Choose(new Item("m", false)));
    }
}
