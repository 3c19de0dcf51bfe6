/// <summary>One of two alternatives is a pattern with alternatives of its own, whose value is stored behind all of its tests.</summary>
static class SpreadAlternatives
{
    static string? s_word;
    static int s_number = 3; // hits 1
    static bool s_flag = true; // hits 1

    static async IAsyncEnumerable<int> Each(int other)
    {
        bool first = s_number > other; // hits 4
        await Task.Yield(); // hits 4
        if (first && s_flag ? other is 1 or > 5 : s_number > other) // hits 4, branches 8/8
        {
            yield return 1; // hits 2
        }
        else if ((s_word != null) ? ((s_number, s_flag) is (3 or 6 or > 8, _)) : s_number > other) // hits 2, branches 5/6
        {
            yield return 2; // hits 1
        }

        Console.WriteLine(first); // hits 4
    }

    static async Task Main()
    {
        foreach ((int number, int other, bool flag, string? word) in new[] { (3, 1, true, "a"), (9, 2, true, "b"), (4, 5, true, null), (4, 3, false, (string?)null) }) // hits 5, branches 2/2
        {
            (s_number, s_flag, s_word) = (number, flag, word); // hits 4
            await foreach (int item in Each(other)) // hits 7, branches 2/2
            {
                Console.WriteLine(item); // hits 3
            }
        }
    }
}
