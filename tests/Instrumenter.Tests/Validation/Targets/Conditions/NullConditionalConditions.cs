static class NullConditionalConditions
{
    sealed record Item(string? Text, bool IsNew);

    static void Main()
    {
        Console.WriteLine(Longer(null));
        Console.WriteLine(Longer("abcd"));
        Console.WriteLine(Longer("a"));
        Console.WriteLine(New(new Item("x", true)));
        Console.WriteLine(New(null));
        Console.WriteLine(NotNew(new Item("x", false)));
        Console.WriteLine(Missing(new Item(null, false)));
        Console.WriteLine(Coalesced(null));
        Console.WriteLine(Coalesced(new Item("text", true)));
        Console.WriteLine(Value(null));
        Console.WriteLine(Length(new Item("abc", true)));
        Console.WriteLine(Length(null));
    }

    static string Longer(string? s)
    {
        if (s?.Length > 3)                                  // hits 3, branches 4/4
            return "longer";                                // hits 1
        return "not longer";                                // hits 2
    }

    static string New(Item? item)
    {
        if (item?.IsNew == true)                            // hits 2, branches 4/4
            return "new";                                   // hits 1
        return "old";                                       // hits 1
    }

    static string NotNew(Item? item) =>
        item?.IsNew != true ? "not new" : "new";            // hits 1, branches 2/4

    static string Missing(Item? item)
    {
        if (item?.Text == null)                             // hits 1, branches 2/4
            return "missing";                               // hits 1
        return item.Text;                                   // not covered
    }

    static string Coalesced(Item? item)
    {
        return item?.Text ?? "none";                        // hits 2, branches 4/4
    }

    static bool Value(string? s) => s?.Length > 3;          // hits 1, branches 1/2

    static int Length(Item? item) => item?.Text?.Length ?? -1;      // hits 2, branches 5/6
}
