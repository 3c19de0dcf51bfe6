using System.Globalization;

namespace CoverTool.Workloads.Tests;

/// <summary>What bench/Performance asks for, in the environment.</summary>
/// <param name="Path">The file that gets a line for each workload.</param>
/// <param name="Workloads">The names of those to time; none for all.</param>
/// <param name="Batches">How many times each is timed.</param>
internal sealed record TimingRequest(string Path, string[] Workloads, int Batches)
{
    private const string PathVariable = "COVERTOOL_TIMINGS";
    private const string WorkloadsVariable = "COVERTOOL_WORKLOADS";
    private const string BatchesVariable = "COVERTOOL_BATCHES";

    /// <summary>Null where nothing is asked for.</summary>
    public static TimingRequest? Read() => Environment.GetEnvironmentVariable(PathVariable) is not { } path ? null : new TimingRequest(
        path,
        (Environment.GetEnvironmentVariable(WorkloadsVariable) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries),
        int.Parse(Environment.GetEnvironmentVariable(BatchesVariable) ?? "16", CultureInfo.InvariantCulture));

    /// <summary>Whether a workload is to be timed.</summary>
    public bool Wants(string name) => Workloads.Length == 0 || Workloads.Contains(name);
}
