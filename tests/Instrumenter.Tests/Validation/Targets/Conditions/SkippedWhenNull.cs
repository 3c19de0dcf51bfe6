static class SkippedWhenNull
{
    static async Task Main()
    {
        await foreach (int x in Drain(null)) Console.WriteLine(x);
        await foreach (int x in Drain(y => y == 1)) Console.WriteLine(x);
    }

    static async IAsyncEnumerable<int> Drain(Func<int, bool>? skip)
    {
        for (int i = 0; i < 2; i++)
        {
            if (skip?.Invoke(i) == true)        // hits 4, branches 4/4
            {
                continue;                       // debug: hits 1
            }

            await Task.Yield();
            yield return i;
        }
    }
}
