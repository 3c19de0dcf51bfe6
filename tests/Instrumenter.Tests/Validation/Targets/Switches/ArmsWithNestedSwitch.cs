static class ArmsWithNestedSwitch
{
    enum Color { Red, Green, Blue, Black = 10 }

    static void Main()
    {
        Console.WriteLine(Ternaries(Color.Black, true, "x"));
        Console.WriteLine(Ternary(Color.Red, true, 1));
        Console.WriteLine(Ternary(Color.Red, false, 1));
        Console.WriteLine(Arm(Color.Red, 2));
        Console.WriteLine(Coalesced(Color.Red, null));
    }

    static string Ternaries(Color color, bool flag, string? p)
    {
        string result = color switch    // hits 1, branches 1/3
        {
            Color.Black => "black",
            > Color.Black => p ?? "none",
            _ => flag ? (p switch { "x" => "X", _ => "other" }) : (color == Color.Red ? p + p : "p"),    // hits 0, branches 0/6
        };
        return result;
    }

    static string Ternary(Color color, bool flag, int x)
    {
        string result = color switch    // hits 2, branches 1/2
        {
            Color.Black => "black",
            _ => flag ? (x switch { 1 => "one", _ => "other" }) : "flagless",    // hits 2, branches 3/4
        };
        return result;
    }

    static string Arm(Color color, int x) => color switch
    {
        Color.Black => "black",
        Color.Red => x switch { 1 => "one", 2 => "two", _ => "other" },
        _ => "none",
    };

    static string Coalesced(Color color, string? p) => color switch    // hits 1, branches 1/2
    {
        Color.Black => "black",
        _ => p ?? (color switch { Color.Red => "red", _ => "other" }),    // hits 1, branches 2/4
    };
}
