using System.Diagnostics;
using System.Globalization;

namespace CoverTool.Soak;

/// <summary>Asks a server for prices, from several connections at once, as fast as it answers.</summary>
internal static class Load
{
    private const int Connections = 4;
    private const int SlowestCounted = 1_000_000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Loads a server.</summary>
    /// <param name="everySecond">What to do meanwhile, once a second.</param>
    public static async Task<LoadFigures> Run(Uri address, TimeSpan duration, Func<HttpClient, Task> everySecond)
    {
        using HttpClient client = new() { BaseAddress = address };
        long start = Stopwatch.GetTimestamp();
        long[][] histograms = [.. Enumerable.Range(0, Connections).Select(_ => new long[SlowestCounted + 1])];
        Task[] connections = [.. histograms.Select((histogram, i) => Task.Run(() => Ask(address, i, histogram, () => Stopwatch.GetElapsedTime(start) < duration)))];
        long firstMemory = 0;
        while (Stopwatch.GetElapsedTime(start) < duration)
        {
            await Task.Delay(Pause).ConfigureAwait(false);
            await everySecond(client).ConfigureAwait(false);
            if (firstMemory == 0 && Stopwatch.GetElapsedTime(start) > duration / 10)
            {
                firstMemory = await Memory(client).ConfigureAwait(false);
            }
        }

        await Task.WhenAll(connections).ConfigureAwait(false);
        long[] all = [.. Enumerable.Range(0, SlowestCounted + 1).Select(i => histograms.Sum(histogram => histogram[i]))];
        return new LoadFigures(all.Sum(), Percentile(all, 50), Percentile(all, 99), firstMemory, await Memory(client).ConfigureAwait(false));
    }

    private static async Task Ask(Uri address, int connection, long[] histogram, Func<bool> goesOn)
    {
        using HttpClient client = new() { BaseAddress = address };
        for (int i = connection; goesOn(); i++)
        {
            long start = Stopwatch.GetTimestamp();
            await client.GetStringAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"/price/{i % 200}"), UriKind.Relative)).ConfigureAwait(false);
            histogram[(int)Math.Min(Stopwatch.GetElapsedTime(start).TotalMicroseconds, SlowestCounted)]++;
        }
    }

    private static async Task<long> Memory(HttpClient client) =>
        long.Parse(await client.GetStringAsync(new Uri("/memory", UriKind.Relative)).ConfigureAwait(false), CultureInfo.InvariantCulture);

    private static int Percentile(long[] histogram, int percent)
    {
        long limit = histogram.Sum() * percent / 100;
        long seen = 0;
        return Array.FindIndex(histogram, count => (seen += count) > limit);
    }
}
