/// <summary>A switch statement on a negated pattern in an async method and in an iterator, which have a field for its value.</summary>
static class NegatedPatternsInMachines
{
    static readonly int[] s_numbers = [1, 2, 3]; // hits 1
    static readonly int? s_nothing;

    static IEnumerable<string> Each(int number)
    {
        switch (s_numbers is not { Length: > 2 }) // hits 3, branches 2/4
        {
            case true:
                break;
            case false:
                Console.WriteLine("long"); // hits 3
                break;
        }

        switch (number is not (2 or > 3)) // hits 3, branches 4/4
        {
            case true:
                yield return "other"; // hits 2
                break;
            case false:
                yield return "two"; // hits 1
                break;
        }
    }

    static async Task Ask(object value)
    {
        switch (s_nothing is not (1 or null)) // hits 2, branches 2/4
        {
            case true:
                Console.WriteLine("something"); // not covered
                break;
            case false:
                Console.WriteLine("nothing"); // hits 2
                break;
        }

        switch (value is not (string or int[])) // hits 2, branches 4/4
        {
            case true:
                Console.WriteLine("neither"); // hits 1
                break;
            case false:
                await Task.Yield(); // hits 1
                break;
        }
    }

    static async Task Main()
    {
        foreach (int number in s_numbers) // branches 2/2
        {
            foreach (string text in Each(number)) // branches 2/2
            {
                Console.WriteLine(text); // hits 3
            }
        }

        await Ask("a"); // hits 1
        await Ask(3); // hits 1
    }
}
