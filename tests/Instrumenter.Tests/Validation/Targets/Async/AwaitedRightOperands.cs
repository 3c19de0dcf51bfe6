static class AwaitedRightOperands
{
    sealed class Item
    {
        public string? Name { get; set; }
    }

    static async Task Main()
    {
        Console.WriteLine($"{await InTuple(null, 3, 5)} {await InTuple(new Item(), 3, null)} {await InTuple(new Item { Name = "abc" }, 3, 4)}");
        Console.WriteLine($"{await Whole(3, true)} {await Whole(null, true)} {await Whole(4, false)}");
        Console.WriteLine(await Elements("abc", 3) + await Elements(null, 4));
    }

    static async Task<bool> InTuple(Item? item, int n, int? m)
    {
        return (n, true) == (item?.Name?.Length ?? await Later(n), m is int v && await Later(v > 4));    // hits 3, branches 10/10
    }

    static async Task<bool> Whole(int? m, bool f) => m is int v && await Later(f);    // hits 3, branches 4/4

    static async Task<int> Elements(string? s, int n) => await Later(s?.Length ?? First([First([n, n]), n]));    // hits 2, branches 4/4

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();    // hits 8
        return value;    // hits 8
    }

    static int First(ReadOnlySpan<int> numbers) => numbers[0];    // hits 2
}
