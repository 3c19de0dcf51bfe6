// A text that ?? "" leaves no test for: of an alternative, and of an operand that is stored because a later one takes statements.
using System;
using System.Threading.Tasks;

static class Program
{
    static string Missing;

    static async Task Main()
    {
        Console.WriteLine(Alternative(0) + Alternative(1)); // hits 1
        Console.WriteLine(Stored("a", 1) + Stored(null, 2)); // hits 1
        Console.WriteLine(await Awaited("a", true) + await Awaited(null, false)); // hits 1
    }

    static string Alternative(int x) => "p" + ((x == 0 ? (x + Missing) : null) ?? ""); // hits 2, branches 4/4

    static string Stored(string text, int x)
    {
        text = ("p" + (Same(text) ?? "")) + (Missing?.ToString() ?? (x switch // hits 2, branches 6/8
        {
            1 => "one", // hits 1
            _ => "many", // hits 1
        }));
        return text; // hits 2
    }

    static async Task<string> Awaited(string text, bool b)
    {
        string first = ("p" + ((b ? "word" : null) ?? "")) + (b ? (await Later("x")) : null); // hits 2, branches 6/6
        return first + (("p" + (text ?? "")) + (await Later(Missing?.ToString() ?? "none"))); // hits 2, branches 4/6
    }

    static string Same(string text) => text; // hits 2

    static async Task<string> Later(string text)
    {
        await Task.Yield(); // hits 3
        return text; // hits 3
    }
}
