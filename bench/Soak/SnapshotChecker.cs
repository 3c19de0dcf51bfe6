using System.Diagnostics;
using System.Globalization;
using CoverTool.Data;

namespace CoverTool.Soak;

/// <summary>Takes snapshots of a measured server and compares them with what it counts for itself.</summary>
/// <param name="covertool">The path of covertool.</param>
/// <param name="server">covertool that runs the server.</param>
/// <param name="folder">Where the run's data file will be.</param>
internal sealed class SnapshotChecker(string covertool, ServerProcess server, string folder)
{
    /// <summary>Requests that have been counted by one and not yet by the other; there are fewer at one time.</summary>
    private const int MostUnderWay = 16;

    public int Snapshots { get; private set; }

    public List<string> Failures { get; } = [];

    /// <summary>Takes a snapshot: it is to have as many hits as the server counted meanwhile.</summary>
    public async Task Check(HttpClient client)
    {
        (long callsBefore, long discountsBefore) = await Counts(client).ConfigureAwait(false);
        string output = Path.Combine(folder, "snapshot");
        ProcessStartInfo start = new("dotnet", [covertool, "snapshot", server.Id.ToString(CultureInfo.InvariantCulture), "--format", "cobertura", "--output", output])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        (long callsAfter, long discountsAfter) = await Counts(client).ConfigureAwait(false);
        Snapshots++;
        if (process.ExitCode != 0)
        {
            Failures.Add($"snapshot {Snapshots}: exit code {process.ExitCode}");
            return;
        }

        (long calls, long discounts) = HitsIn(Path.Combine(output, "coverage.covertool"));
        Compare($"snapshot {Snapshots}, calls", callsBefore, calls, callsAfter + MostUnderWay);
        Compare($"snapshot {Snapshots}, discounts", discountsBefore, discounts, discountsAfter + MostUnderWay);
    }

    /// <summary>Compares what the run measured to its end with what the server counted.</summary>
    public void CheckEnd(long calls, long discounts)
    {
        (long measuredCalls, long measuredDiscounts) = HitsIn(Path.Combine(folder, "coverage.covertool"));
        Compare("end, calls", calls, measuredCalls, calls);
        Compare("end, discounts", discounts, measuredDiscounts, discounts);
    }

    private static async Task<(long Calls, long Discounts)> Counts(HttpClient client)
    {
        string[] words = (await client.GetStringAsync(new Uri("/counts", UriKind.Relative)).ConfigureAwait(false)).Split(' ');
        return (long.Parse(words[0], CultureInfo.InvariantCulture), long.Parse(words[1], CultureInfo.InvariantCulture));
    }

    private static (long Calls, long Discounts) HitsIn(string dataPath)
    {
        ModuleCounts module = DataFile.Read(dataPath).Modules.Single(module => module.Map.AssemblyName == "CoverTool.Soak.Server");
        return (HitsOf(module, "Of"), HitsOf(module, "Discount"));
    }

    private static long HitsOf(ModuleCounts module, string name)
    {
        MethodEntry method = module.Map.Methods.Single(method => method.TypeName == "CoverTool.Soak.Server.Prices" && method.Name == name);
        return method.SequencePoints.MinBy(point => point.StartLine).Hits.In(module.Counters.AsSpan());
    }

    private void Compare(string what, long atLeast, long measured, long atMost)
    {
        if (measured < atLeast || measured > atMost)
        {
            Failures.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: {measured} measured, {atLeast} to {atMost} by the program's own count"));
        }
    }
}
