/// <summary>Values among alternatives, and null tests beside operators and lists that look like them.</summary>
static class OperandsOfAlternatives
{
    record Shape;

    sealed record Circle(int Radius) : Shape;

    sealed record Item(string? Name, Item? Next)
    {
        public int Grow(int value) => value + 1;
    }

    static int s_number = 3;
    static string s_word = "word";
    static bool? s_perhaps;
    static Item? s_thing = new("thing", new Item(null, null));
    static Item? s_none;

    static int First(ReadOnlySpan<int> numbers) => numbers[0];

    static bool Negated(Item? item)
    {
        bool value = (s_number >= s_number || s_number < 2) ? !(item is not null) : (item?.Name != null);          // hits 2, branches 3/8
        return value;
    }

    static int Kind(object value) => (value is (Shape or Circle(> 2 and < 5))) ? s_number : (s_none ?? s_thing)!.Grow(1);        // hits 3, branches 3/4

    static void Main()
    {
        Console.WriteLine(Negated(null));
        Console.WriteLine(Negated(s_thing));
        Console.WriteLine(Kind(new Circle(3)) + Kind("x") + Kind(5));
        int? length = s_word.StartsWith('w') ? (s_thing?.Next?.Name?.Length ?? First([2, s_number])) : (int?)null;         // branches 5/10
        Console.WriteLine(length);
        Console.WriteLine(s_thing?.Next?.Grow(((s_perhaps | s_perhaps) ?? (s_none is not null)) ? s_number : 4));          // branches 5/10
    }
}
