/// <summary>In Release code the loop's variable stays on the stack while ??= has two ways to the statement that makes a number of it.</summary>
static class NumbersBehindJoins
{
    static int? s_maybe;

    static IEnumerable<int> Each()
    {
        foreach (bool flag in new[] { true, false, true }) // hits 4, branches 2/2
        {
            s_maybe ??= 7; // hits 3, branches 2/2
            Console.WriteLine(Math.Abs(flag ? 1 : 0)); // hits 3, branches 2/2
        }

        yield return 1; // hits 1
    }

    static IEnumerable<int> Always()
    {
        foreach (bool flag in new[] { true, true }) // hits 3, branches 2/2
        {
            s_maybe ??= 7; // hits 2, branches 1/2
            Console.WriteLine(Math.Abs(flag ? 1 : 0)); // hits 2, branches 1/2
        }

        yield return 1; // hits 1
    }

    static void Main()
    {
        Console.WriteLine(Each().Sum() + Always().Sum()); // hits 1
    }
}
