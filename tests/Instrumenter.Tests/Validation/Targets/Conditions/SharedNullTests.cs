static class SharedNullTests
{
    sealed class Item
    {
        public Item? Next { get; set; }

        public string? Name { get; set; }

        public int? Limit { get; set; }

        public int this[int index] => index >= 0 ? index : throw new ArgumentException("index");    // hits 17, branches 2/2

        public int? Find(int index) => index > 2 ? index : null;    // hits 2, branches 2/2
    }

    static async Task Main()
    {
        Item one = new() { Name = "one", Limit = 4 };
        Item two = new() { Name = "two", Next = one };
        Console.WriteLine(Index(null, null, 3) + Index(one, null, 3) + Index(one, 5, null));
        Console.WriteLine(Chosen(null, true) + Chosen(one, true) + Chosen(two, true));
        Console.WriteLine(Nested(null, null) + Nested(null, one) + Nested(one, null));
        Console.WriteLine(Found(null, null) + Found(one, null) + Found(one, 5));
        Console.WriteLine(Negative(null, null) + Negative("ab", null));
        Console.WriteLine(Sum(null, 3, 4) + Sum("ab", 3, null));
        Console.WriteLine(Chain(null, null) + Chain(one, 2) + Chain(two, 2));
        Console.WriteLine(await Awaited(null, null) + await Awaited(one, null) + await Awaited(two, 3));
        Console.WriteLine(Throws(one, 3) + Throws(one, -3) + Throws(null, -3));
        Console.WriteLine(await InIndex(one, 3, null) + await InIndex(one, -3, null));
        Console.WriteLine(Copies(one, 3, null) + Copies(null, null, one));
        Console.WriteLine(Less(null, one) + Less(3, one) + Less(3, null));
        Statement(null, one);
        Statement(one, null);
    }

    static int Index(Item? item, int? n, int? m) => item?[n ?? 2] ?? (m ?? 4);    // hits 3, branches 7/8

    static int Chosen(Item? item, bool flag) => flag ? item?[item.Next == null ? 1 : 0] ?? (flag ? 7 : 8) : 9;    // hits 3, branches 8/10

    static int Nested(Item? a, Item? b) => a?[b?[3] ?? (b == null ? 1 : 0)] ?? (b?[a?[4] ?? 5] ?? 6);    // hits 3, branches 13/18

    static int Found(Item? item, int? n) => item?.Find(n ?? 2) ?? (n ?? 4);    // hits 3, branches 7/8

    static int Negative(string? s, int? n) => -s?.Length ?? (n ?? 1);    // hits 2, branches 5/6

    static int Sum(string? s, int n, int? m) => s?.Length + n ?? (m ?? 1);    // hits 2, branches 5/6

    static int Chain(Item? item, int? n) => item?.Next?[n ?? 3] ?? (n ?? 4);    // hits 3, branches 9/10

    static async Task<int> Awaited(Item? item, int? n) => (await Task.FromResult(item))?[item?.Next?.Name?.Length ?? 3] ?? await Task.FromResult(n ?? 1);    // hits 3, branches 11/14

    // An exception between the "?." and the "??": the value of the left operand is not known.
    static int Throws(Item? item, int index)
    {
        try
        {
            return item?[index] ?? index;    // hits 3, branches 4/4
        }
        catch (ArgumentException)    // hits 1
        {
            return 0;    // hits 1
        }
    }

    static async Task<int> InIndex(Item? item, int index, Item? other)
    {
        try
        {
            return item?[await Task.FromResult(index)] ?? (other?[2] ?? 5);    // hits 2, branches 2/8
        }
        catch (ArgumentException)    // hits 1
        {
            return 0;    // hits 1
        }
    }

    static int Copies(Item? item, int? n, Item? other) => item?[n ?? (other?.Name ?? "x").Length] ?? (other?.Name?.Length ?? 5);    // hits 2, branches 8/16

    static int Less(int? n, Item? item)
    {
        if (n < (item?[5] ?? 4))    // hits 3, branches 6/6
        {
            return 1;    // hits 2
        }

        return 0;    // hits 1
    }

    static void Statement(Item? item, Item? other)
    {
        Console.WriteLine(item?.Limit ?? (other?[item?.Next?.Limit ?? 3] ?? 2));    // hits 2, branches 8/14
        Console.WriteLine(other?.Next?.Find(item?[other.Limit ?? 1] ?? (other.Name == null ? 1 : 0)));    // hits 2, branches 3/12
    }
}
