/// <summary>
/// Where all else in a pattern always matches, what is asked for true is the outcome itself, and what is asked for false is compared with it.
/// </summary>
static class BooleansInPatterns
{
    static int s_number = 3; // hits 1
    static bool s_flag = true; // hits 1

    static bool Asked(bool other)
    {
        Console.WriteLine((s_number, s_flag) is (> 3, true) or (<= 3, true)); // hits 4, branches 2/2
        return (s_flag || other) is false; // hits 4, branches 6/6
    }

    static async Task<bool> Later(bool other)
    {
        await Task.Yield(); // hits 2
        return ((s_number, s_flag || other) is (_, false)) == (await Task.FromResult(s_number) is 3); // hits 2, branches 6/8
    }

    static string Switched(bool other)
    {
        switch ((5 ^ s_number, s_flag || other) is (_, false)) // hits 4, branches 8/8
        {
            case true:
                return "neither"; // hits 1
            default:
                return "one"; // hits 3
        }
    }

    static async Task Main()
    {
        foreach (bool other in new[] { true, false }) // hits 3, branches 2/2
        {
            s_flag = true; // hits 2
            Console.WriteLine(Asked(other) + Switched(other)); // hits 2
            s_flag = false; // hits 2
            Console.WriteLine(Asked(other) + Switched(other)); // hits 2
            Console.WriteLine(await Later(other)); // hits 2
        }
    }
}
