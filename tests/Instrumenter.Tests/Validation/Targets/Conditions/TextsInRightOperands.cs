// x?[i] ?? F($"{s}"): one test is that of the "?[" and the "??", and the next one asks whether the text is null, which nobody wrote.
static class TextsInRightOperands
{
    sealed class Item(string? name)
    {
        public string? Name { get; } = name;

        public int this[int index] => index;    // hits 7
    }

    static void Main()
    {
        Item item = new("ab");
        Console.WriteLine(Called(item, "x") + Called(null, "x") + Called(null, null));
        Console.WriteLine(Arms(item, "x") + Arms(item, "x") + Arms(item, null));
        Console.WriteLine(Arms(null, "a") + Arms(null, "b"));
        Console.WriteLine(Made("x", 3) + Made(null, null) + Made("y", null));
        Console.WriteLine(Inside(item, "x") + Inside(item, null) + Inside(null, null));
    }

    static int Length(string text) => text.Length;    // hits 2

    static int Called(Item? item, string? s) => item?[3] ?? Length($"{s}");    // hits 3, branches 4/4

    static int Arms(Item? item, string? s) => item?[3] ?? ($"{s}" switch    // hits 5, branches 6/7
    {
        "a" when item == null => 1,     // hits 1, branches 1/2
        { Length: > 3 } => 2,           // not covered
        _ => 3,                         // hits 1
    });

    static int Made(string? s, int? n) => new Item(s)?[n ?? 1] ?? ($"{s}" switch { "a" => 1, _ => 2 });    // hits 3, branches 4/8

    // In the left operand, which is a string, or a number.
    static int Inside(Item? item, string? s) => item?.Name?.IndexOf($"{s}") ?? item?.Name?.CompareTo($"{s}") ?? 2;    // hits 3, branches 7/12
}
