using System.Diagnostics.CodeAnalysis;

internal static class Program
{
    private static readonly Func<int> s_field = [ExcludeFromCodeCoverage] () => // hits 1
        7; // excluded

    private static async Task Main()
    {
        int n = 1; // hits 1
        Func<int> lambda = [ExcludeFromCodeCoverage] () => // hits 1
        {
            Func<int> inside = () => // excluded
                n + Shared(); // excluded
            return inside() + Local(); // excluded
            int Local() => 1; // source: excluded, debug: excluded
        };
        Func<int> measured = () => // hits 1
        {
            Func<int> inside = [ExcludeFromCodeCoverage] () => // hits 1
                n; // excluded
            return inside(); // hits 1
        };
        Func<Func<int>> first = [ExcludeFromCodeCoverage] () => () => n; // fully covered
        Func<Func<int>> second = () => // hits 1
            [ExcludeFromCodeCoverage] () => // hits 1
                n; // excluded
        Console.WriteLine(lambda() + measured() + first()() + second()() + Excluded() + Counted() + s_field()); // hits 1
        Console.WriteLine(await Awaiting() + Iterating().Sum() + await asynchronous()); // hits 1

        // Only the excluded lambda calls it, and it stands outside.
        int Shared() => 2; // hits 1

        [ExcludeFromCodeCoverage]
        int Excluded()
        {
            if (n > 0) // excluded, branches 1/2
            {
                return 3; // excluded
            }

            Func<int> inside = () => 4; // excluded, hits 0
            return inside(); // excluded, hits 0
        }

        int Counted()
        {
            return 4; // hits 1
        }

        [ExcludeFromCodeCoverage]
        async Task<int> Awaiting()
        {
            await Task.Yield(); // excluded
            Func<int> inside = () => 1; // excluded
            return inside(); // excluded
        }

        [ExcludeFromCodeCoverage]
        IEnumerable<int> Iterating()
        {
            try
            {
                yield return 5; // excluded
            }
            finally
            {
                n++; // excluded
            }
        }
    }

    private static readonly Func<Task<int>> asynchronous = [ExcludeFromCodeCoverage] async () => // hits 1
    {
        await Task.Yield(); // excluded
        return 6; // excluded
    };
}
