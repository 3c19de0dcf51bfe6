/// <summary>Sections do nothing, and what is switched on lives in a closure or is a tuple that is made.</summary>
static class SilentOnClosures
{
    sealed record Item(string Name, int Size, Item? Next);

    static int s_number = 3;
    static bool s_flag = true;

    static string Choose(Item? item, int kind)
    {
        Func<string> name = () => item == null ? "none" : item.Name + kind;                 // hits 4, branches 2/2
        string chosen = name();
        switch (item)                                       // branches 4/5
        {
            case null:
                chosen += "null";                           // hits 1
                break;
            case { Size: 1 }:
                break;
            case { Name: "thing" }:
                break;
            case { Next: { } }:
                chosen += "next";                           // not covered
                break;
        }
        switch (item)                                       // branches 3/4
        {
            case null:
            case { Size: 1 }:
                break;
            case { Next: { } }:
                chosen += "next";                           // not covered
                break;
        }
        return chosen;
    }

    static string Pair(string? missing)
    {
        string chosen = "";
        switch ((s_number, s_flag))                         // branches 2/3
        {
            case (1, _):
            case ( < -5, _) when new Item("p" + (missing ?? ""), s_number, null).Next == null:         // branches 2/4
                int Local(int x) => x + s_number;
                break;
            default:
                chosen = $"{s_number}" + Local(2);          // hits 1
                break;
        }
        return chosen;
    }

    static void Main()
    {
        Console.WriteLine(Choose(null, 1));
        Console.WriteLine(Choose(new Item("thing", 1, null), 1));
        Console.WriteLine(Choose(new Item("thing", 2, null), 1));
        Console.WriteLine(Choose(new Item("other", 2, null), 1));
        Console.WriteLine(Pair(null));
        s_number = -6;
        Console.WriteLine(Pair(null));
    }
}
