/// <summary>Optimized code has what operands come to in locals that hold something else later.</summary>
static class ReusedTemporaries
{
    sealed record Tile(int Size, bool IsFilled);

    static object Pick(int number) => number > 0 ? new Tile(number, true) : "none";         // branches 1/2

    static string Find(int number, bool isFirst, bool isLast)
    {
        string found = "";
        if (number <= 3 && (number switch { > 10 when isFirst => isFirst, _ => isLast } || !isFirst))       // branches 4/10
        {
            found = "small";
        }
        found += Pick(number) switch                        // branches 1/3
        {
            Tile(2, true) => "two",                         // not covered
            Tile(_, false) => "empty",                      // not covered
            _ => "other",                                   // hits 2
        };
        return found;
    }

    static void Main()
    {
        Console.WriteLine(Find(1, true, true));
        Console.WriteLine(Find(4, false, false));
    }
}
