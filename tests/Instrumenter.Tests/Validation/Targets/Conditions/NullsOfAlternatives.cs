/// <summary>One of two alternatives asks a nullable number whether it is there, and the other compares it.</summary>
static class NullsOfAlternatives
{
    static int? s_maybe = 4; // hits 1

    static string Describe(bool flag)
    {
        return (flag ? s_maybe != 2 : s_maybe is not null) ? "some" : "none"; // hits 4, branches 6/6
    }

    static string Ask(bool flag)
    {
        return (flag ? s_maybe is { } : s_maybe == 4) ? "some" : "none"; // hits 4, branches 5/6
    }

    static string Join(object? other) => string.Join(",", s_maybe + s_maybe, other is not null); // hits 2, branches 2/2

    static void Main()
    {
        Console.WriteLine(Describe(true) + Ask(true)); // hits 1
        Console.WriteLine(Describe(false) + Ask(false)); // hits 1
        Console.WriteLine(Join(s_maybe) + Join(null)); // hits 1
        s_maybe = null; // hits 1
        Console.WriteLine(Describe(false) + Ask(false)); // hits 1
        s_maybe = 2; // hits 1
        Console.WriteLine(Describe(true) + Ask(false)); // hits 1
    }
}
