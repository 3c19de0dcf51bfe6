static class CollectionExpressions
{
    static void Main()
    {
        Console.WriteLine(Spread([1, 2], [3]));
        Console.WriteLine(Spread([], []));
        Console.WriteLine(SpreadEnumerable(Enumerable.Range(0, 3)));
        Console.WriteLine(ListOf(1, 2).Count);
        Console.WriteLine(SpanOf(4).Length);
        Console.WriteLine(string.Join(",", Mixed([1, 2, 3], true)));
        Console.WriteLine(Dictionary("k")["k"]);
        Initialised();
        Console.WriteLine(Ranges([1, 2, 3, 4]));
    }

    static int Spread(int[] a, List<int> b)
    {
        int[] all = [0, .. a, .. b, 9];                     // hits 2, branches 0/0
        return all.Length;                                  // debug: hits 2
    }

    static int SpreadEnumerable(IEnumerable<int> items)
    {
        List<int> all = [.. items, 5];                      // hits 1, branches 0/0
        return all.Count;                                   // debug: hits 1
    }

    static List<int> ListOf(int a, int b) => [a, b];        // hits 1, branches 0/0

    static ReadOnlySpan<int> SpanOf(int n) => new int[n];   // hits 1, branches 0/0

    static IEnumerable<int> Mixed(int[] numbers, bool more) =>
        [.. numbers.Where(n => n > 1), .. more ? [10] : Array.Empty<int>()];    // branches 1/2

    static Dictionary<string, int> Dictionary(string key)
    {
        return new Dictionary<string, int>                  // hits 1, branches 0/0
        {
            [key] = 1,                                      // no code
            ["b"] = 2,                                      // no code
        };
    }

    static void Initialised()
    {
        var list = new List<int[]> { new[] { 1 }, new int[] { 2, 3 } };     // hits 1, branches 0/0
        Console.WriteLine(list.Count);                      // debug: hits 1
        HashSet<string> set = ["a", .. "bc".Select(c => $"{c}")];           // branches 0/0
        Console.WriteLine(set.Count);                       // debug: hits 1
    }

    static int Ranges(int[] numbers)
    {
        int[] middle = numbers[1..^1];                      // hits 1, branches 0/0
        return middle[^1] + numbers[..2].Length;            // hits 1, branches 0/0
    }
}
