// An arm that awaits is reached from the tests, and from a clause that was false, on the way from which Debug code lets go of what the
// clause has stored.
static class AwaitingLastArms
{
    sealed record Item(string Name, int Limit);

    static async Task<string> Texts(Item? item, Item? other)
    {
        string text = item switch                                         // hits 12, branches 3/3
        {
            null => "nothing",                                            // hits 3
            { Limit: > 4 } when other switch { null => false, { Name: "thing" } => true, _ => item.Limit > 10 } => item.Name, // hits 6, branches 5/5
            _ => await Later(item.Limit > 2 ? "more" : "less"),           // hits 6, branches 2/2
        };
        return text;                                                      // hits 12
    }

    static async Task<bool> Booleans(int number, Item? other)
    {
        bool result = Math.Abs(number) switch                             // hits 8, branches 2/3
        {
            0 => number < 1 || other is null,                             // hits 2, branches 1/4
            2 when other switch { { Name: "thing" } when number > 1 => other.Limit > 3, _ => number > 6 } => number > 3, // hits 2, branches 4/6
            _ => await Later(number == 3),                                // hits 6
        };
        return result;                                                    // hits 8
    }

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();                                               // hits 12
        return value;                                                     // hits 12
    }

    static async Task Main()
    {
        foreach (Item? item in new[] { null, new Item("one", 1), new("five", 5), new("twelve", 12) })
        {
            Console.WriteLine(await Texts(item, null));                   // hits 4
            Console.WriteLine(await Texts(item, new Item("other", 1)));   // hits 4
            Console.WriteLine(await Texts(item, new Item("thing", 1)));   // hits 4
        }

        foreach (int number in new[] { 0, 2, 3, 4 })
        {
            Console.WriteLine(await Booleans(number, null));              // hits 4
            Console.WriteLine(await Booleans(number, new Item("thing", number))); // hits 4
        }
    }
}
