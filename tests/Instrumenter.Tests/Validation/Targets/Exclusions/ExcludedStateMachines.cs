using System.Diagnostics.CodeAnalysis;

internal static class Program
{
    private static async Task Main()
    {
        Console.WriteLine(Numbers(2).Sum() + await Awaiting(3)); // hits 1
        await foreach (int n in Streamed(2)) // hits 3
        {
            Console.WriteLine(n); // hits 2
        }

        await Returning(); // hits 1
        foreach (int n in new Sequence()) // hits 2
        {
            Console.WriteLine(n); // hits 1
        }
    }

    [ExcludeFromCodeCoverage]
    private static IEnumerable<int> Numbers(int count)
    {
        Func<int, int> twice = n => 2 * n; // excluded
        try
        {
            for (int i = 0; i < count; i++) // excluded
            {
                yield return twice(i); // excluded
            }
        }
        finally
        {
            Console.WriteLine("end"); // excluded
        }
    }

    [ExcludeFromCodeCoverage]
    private static async Task<int> Awaiting(int n)
    {
        Func<Task<int>> lambda = async () => // excluded
        {
            await Task.Yield(); // excluded
            return n + Local(); // excluded
        };
        return await lambda() + await Deep(); // excluded

        int Local() => n; // excluded

        async Task<int> Deep()
        {
            await Task.Yield(); // excluded
            return 1; // excluded
        }

        async Task Unused()
        {
            await Task.Yield(); // excluded, hits 0
        }
    }

    [ExcludeFromCodeCoverage]
    private static async IAsyncEnumerable<int> Streamed(int count)
    {
        for (int i = 0; i < count; i++) // excluded
        {
            await Task.Yield(); // excluded
            yield return i; // excluded
        }
    }

    private static async Task Returning()
    {
        await Task.Yield(); // hits 1
    }
}

[ExcludeFromCodeCoverage]
internal class Sequence
{
    public IEnumerator<int> GetEnumerator()
    {
        yield return 1; // excluded
    }
}
