static class CoalescingInOperands
{
    sealed class Item
    {
        public List<int>? Tags { get; set; }

        public int this[int index] => index;
    }

    static void Main()
    {
        Console.WriteLine(Any(true, null) || Any(false, new Item()));
        Console.WriteLine(NotAny(true, null) && NotAny(false, new Item { Tags = [1] }));
        Console.WriteLine(Sum("ab", null));
        Console.WriteLine(Span("ab", null));
        Console.WriteLine(Either(true, true, null, new Item()));
        Console.WriteLine(Either(true, false, null, null));
        Console.WriteLine(Texts(true, false, null));
        Console.WriteLine(Lengths(true, false, null));
        Console.WriteLine(Interpolated(5, null));
        Console.WriteLine(Pair(true, true, null, 4));
    }

    static bool Any(bool p, Item? item) => p || (item?.Tags?.Any() ?? p);    // hits 1, branches 1/10

    static bool NotAny(bool p, Item? item)
    {
        bool result = !p && (item?.Tags?.Any() ?? p);    // hits 1, branches 1/10
        return result;
    }

    static int Sum(string? s, int? n) => (s?.Length ?? 3) + (n ?? 4);    // hits 1, branches 3/6

    static int Span(string? s, int? n) => First([s?.Length ?? 3, n ?? 4]);    // hits 1, branches 3/6

    static int Either(bool a, bool b, int? n, Item? item) => a && b ? n ?? 1 : item?[3] ?? 4;    // hits 2, branches 6/10

    static string Texts(bool a, bool b, string? s) => a || b ? (b ? "both" : "one") : "p" + (s ?? "");    // hits 1, branches 2/8

    static int Lengths(bool a, bool b, string? s)
    {
        int result = a || b ? (b ? 3 : 2) : s?.Length ?? 1;    // hits 1, branches 2/10
        return result;
    }

    static string Interpolated(int x, int? n)
    {
        if ($"{x}-{n ?? x}" is ['w', ..])
            return "w";
        return "no w";
    }

    static int Pair(bool a, bool b, int? n, int? m) => Two(a && b, n + m);

    static int Two(bool a, int? n) => a ? 1 : n ?? 2;

    static int First(ReadOnlySpan<int> numbers) => numbers[0];
}
