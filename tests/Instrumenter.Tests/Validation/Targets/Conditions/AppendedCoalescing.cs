static class AppendedCoalescing
{
    sealed class Item
    {
        public string? Name { get; set; }
    }

    static string Word = "word";

    static string? Missing;

    static async Task Main()
    {
        Console.WriteLine(Constant(true) + Constant(false) + Constant(false));
        Console.WriteLine(InArm(true, null) + InArm(false, null) + InArm(true, "x"));
        Console.WriteLine(InOtherArm(true, null) + InOtherArm(false, null));
        Console.WriteLine(Member(null) + Member(new Item()) + Member(new Item { Name = "n" }));
        Console.WriteLine(Either(null, "b") + Either("a", "b") + Either(null, null));
        Console.WriteLine(Many("a", null, true, null) + Many(null, "b", false, 3));
        Console.WriteLine(Called(true) + Called(false) + Called(true));
        Console.WriteLine(Arms(1, true) + Arms(1, false) + Arms(2, true));
        Console.WriteLine(Alone(null) + Alone("a"));
        Console.WriteLine(await Awaited(null) + await Awaited("a") + await Awaited("b"));
        Added(null);
        Added("a");
        Each(true);
        Each(false);
    }

    static string Constant(bool flag) => "p" + ((flag ? "a" : null) ?? "");    // hits 3, branches 4/4

    static string InArm(bool flag, string? s) => flag ? "p" + (s ?? "") : $"{s}-{Word}";    // hits 3, branches 4/4

    static string InOtherArm(bool flag, string? s) => (flag ? $"{Missing}-{Word}" : "p" + (Missing ?? "")) + Word;    // hits 2, branches 3/4

    static string Member(Item? item) => "p" + (item?.Name ?? "");    // hits 3, branches 4/4

    static string Either(string? a, string? b) => "p" + ((a ?? b) ?? "");    // hits 3, branches 4/4

    static string Many(string? a, string? b, bool flag, int? n) => (a ?? "") + "," + (b ?? "") + "," + ((flag ? Missing : "f") ?? "") + (n ?? 5);    // hits 2, branches 10/10

    static string Called(bool flag) => Word + (Text(flag) ?? "");    // hits 3, branches 2/2

    static string? Text(bool flag) => flag ? "a" : null;    // hits 3, branches 2/2

    static string Arms(int n, bool flag) => n switch
    {
        1 => "p" + ((flag ? Word : null) ?? ""),    // hits 2, branches 4/4
        _ => $"p{(flag ? Word : null) ?? ""}",    // hits 1, branches 2/4
    };

    static string Alone(string? s) => "" + (s ?? "");    // hits 2, branches 2/2

    static async Task<string> Awaited(string? s) => Word + (await Task.FromResult(s) ?? "") + (await Task.FromResult(Missing) ?? "");    // hits 3, branches 3/4

    static void Added(string? s)
    {
        string text = "p";
        text += s ?? "";    // hits 2, branches 2/2
        text += "q" + (Missing ?? "");    // hits 2, branches 1/2
        Console.WriteLine(text);    // hits 2
    }

    static void Each(bool flag)
    {
        foreach (char c in "p" + ((flag ? "ab" : null) ?? ""))    // branches 6/6
        {
            Console.Write(c);    // hits 4
        }
    }
}
