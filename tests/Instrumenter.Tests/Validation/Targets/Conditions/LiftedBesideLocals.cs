/// <summary>
/// In a state machine, an <c>and</c> of two locals beside an operator of nullable booleans, for which the code has no instruction of its own.
/// </summary>
static class LiftedBesideLocals
{
    static bool? s_perhaps = true; // hits 1

    static IEnumerable<int> Each(bool a, bool b)
    {
        bool first = a; // hits 3
        bool second = b; // hits 3
        yield return 1; // hits 3
        if (first && second || (s_perhaps & s_perhaps) == true) // hits 3, branches 6/6
        {
            yield return 2; // hits 2
        }

        Console.WriteLine(first == second); // hits 3
    }

    static async Task<int> Later(bool a, bool b)
    {
        bool first = a; // hits 3
        bool second = b; // hits 3
        await Task.Yield(); // hits 3
        if ((s_perhaps & s_perhaps) ?? await Task.FromResult(first && second)) // hits 3, branches 7/8
        {
            return 1; // hits 2
        }

        Console.WriteLine(first == second); // hits 1
        return 0; // hits 1
    }

    static async Task Main()
    {
        Console.WriteLine(Each(true, true).Sum()); // hits 1
        Console.WriteLine(Each(true, false).Sum()); // hits 1
        Console.WriteLine(await Later(true, true)); // hits 1
        s_perhaps = null; // hits 1
        Console.WriteLine(Each(false, true).Sum()); // hits 1
        Console.WriteLine(await Later(true, true)); // hits 1
        Console.WriteLine(await Later(true, false)); // hits 1
    }
}
