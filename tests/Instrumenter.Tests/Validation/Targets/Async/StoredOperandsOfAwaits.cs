// Operands that are stored because one awaits, or has a pattern that takes several statements: each has its own outcomes only.
using System;
using System.Threading.Tasks;

static class Program
{
    static object Anything = 5;
    static bool? Perhaps;
    static int Number = 3;

    static async Task Main()
    {
        Console.WriteLine(await Combined(true) + await Combined(false)); // hits 1
        Console.WriteLine(await Numbered(1) + await Numbered(null)); // hits 1
        Console.WriteLine(await Repeated(true) + await Repeated(false)); // hits 1
        Console.WriteLine(await Chosen("a") + await Chosen("n2") + await Chosen("")); // hits 1
        Console.WriteLine(await Spelled("n1") + await Spelled("xz") + await Spelled("bb")); // hits 1
    }

    static async Task<int> Combined(bool p)
    {
        int count = 0; // hits 2
        if (((p && p) || ((Number, p) is (_, true))) && (await Later(Number == 4))) // hits 2, branches 5/8
        {
            count++; // not covered
        }

        for (int i = 0; i < 2; i++) // hits 6, branches 2/2
        {
            if (Anything is string text && (await Later(p))) continue; // hits 4, branches 1/4
        }

        return count; // hits 2
    }

    static async Task<int?> Numbered(int? n)
    {
        int sum = await Later(2); // hits 2
        int? found = (Anything is int and > 3 and var v && (n is (> 0 and < 2 or null))) ? sum * v : (int?)null; // hits 2, branches 2/4
        return found; // hits 2
    }

    static async Task<int> Repeated(bool p)
    {
        int left = await Later(2); // hits 2
        do
        {
            Number += 0; // hits 3
        }
        while (--left > 0 && ((((left, p) == (1, true)) && (Perhaps ?? p)) ^ (Perhaps == true))); // hits 3, branches 8/10
        return left; // hits 2
    }

    static async Task<int> Chosen(string text) => text switch // hits 3, branches 3/4
    {
        "a" => 1, // hits 1
        "n2" when Number == 3 => (await Later(2)) * 0, // hits 1, branches 1/2
        { Length: > 6 } => Number, // not covered
        _ => 4, // hits 1
    };

    static async Task<int> Spelled(string text)
    {
        await Task.Yield(); // hits 3
        switch (Same(Number switch { 3 => text, _ => "a" })) // branches 4/8
        {
            case "a" when Number == 3 && Number == 4: // branches 0/4
            case "bb":
            case "word":
                return 3; // hits 1
            case "n1":
            case [.., 'z'] or "zz":
                return 4; // hits 2
            default:
                return 5; // not covered
        }
    }

    static string Same(string text) => text; // hits 3

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield(); // hits 6
        return value; // hits 6
    }
}
