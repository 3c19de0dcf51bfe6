// Tests of the compiler's own in the operands of decisions: texts, nullable operators, and references that may be null.
static class OperatorsAmongOperands
{
    sealed class Item
    {
        public bool IsNew { get; init; }

        public List<int>? Tags { get; init; }
    }

    static string? s_missing;

    static void Texts(int number, bool flag)
    {
        // The text is made before the second condition is asked, which is a value in optimized code.
        Console.WriteLine((Same(number) != 9 ? (flag ? 1 : 0) ^ number : throw new ArgumentException($"{s_missing}"))); // hits 4, branches 3/4

        // Appending asks whether there is an object.
        Console.WriteLine((number > 2 ? "word" + Box(number) : null)?.Length ?? (s_missing?.Length ?? 6)); // hits 4, branches 8/10
    }

    static void Booleans(Item? item, object value, bool flag)
    {
        if ((item?.IsNew ?? (value is string text && flag)) ? flag : value == s_missing) // hits 4, branches 11/12
        {
            Console.WriteLine("so");                                      // hits 2
        }

        Console.WriteLine(item?.Tags?.Any() ?? (flag || value is int));   // hits 4, branches 9/10
    }

    static async Task Nullables(int number, int? maybe)
    {
        await Task.Yield();
        Console.WriteLine(maybe + (number > 3 ? number switch             // hits 4, branches 4/4
        {
            4 => 1,                                                       // hits 1
            _ => 2,                                                       // hits 1
        } : (int?)null));
        Console.WriteLine(maybe * (number > 2 ? await Task.FromResult(number) : (int?)null)); // hits 4, branches 2/2
    }

    static T Same<T>(T value) => value;

    static object? Box(object? value) => value;

    static async Task Main()
    {
        foreach ((int number, bool flag) in new[] { (1, true), (2, false), (4, true), (5, false) })
        {
            s_missing = number > 4 ? "missing" : null;                    // hits 4, branches 2/2
            Texts(number, flag);                                          // hits 4
            Booleans(number < 4 ? null : new Item { IsNew = flag, Tags = flag ? null : [number] }, number < 2 ? "one" : number, flag); // hits 4, branches 6/6
            await Nullables(number, number == 4 ? null : number);         // hits 4, branches 2/2
        }
    }
}
