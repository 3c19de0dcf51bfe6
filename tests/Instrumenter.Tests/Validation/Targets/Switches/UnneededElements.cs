/// <summary>
/// No label looks at the second element. Release code computes both operands of its ||, and drops them: which one decided is not to be
/// told, and the ?: of the same variable beside it has its own test.
/// </summary>
static class UnneededElements
{
    static IEnumerable<string> Each(bool a, bool b)
    {
        foreach (int number in new[] { 1, 2 }) // hits 12, branches 2/2
        {
            yield return (b ? number : 7, a || b) switch // hits 8, debug: branches 8/8, release: branches 4/4
            {
                (1, _) => "one", // hits 2
                _ => "many", // hits 6
            };
        }
    }

    static void Main()
    {
        Console.WriteLine(string.Concat(Each(true, false))); // hits 1
        Console.WriteLine(string.Concat(Each(true, true))); // hits 1
        Console.WriteLine(string.Concat(Each(false, true))); // hits 1
        Console.WriteLine(string.Concat(Each(false, false))); // hits 1
    }
}
