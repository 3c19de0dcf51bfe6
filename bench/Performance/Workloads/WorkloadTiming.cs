using System.Globalization;

namespace CoverTool.Performance.Workloads;

/// <summary>What a test process says of one workload.</summary>
/// <param name="Name">The workload's.</param>
/// <param name="Kind">What its time depends on.</param>
/// <param name="Checksum">That of its result.</param>
/// <param name="Marked">How often its marked line ran in that process.</param>
/// <param name="Nanoseconds">The fastest of its batches, for each run.</param>
internal sealed record WorkloadTiming(string Name, string Kind, string Checksum, long Marked, double Nanoseconds)
{
    /// <summary>Reads what bench/Workloads.Tests writes.</summary>
    public static Dictionary<string, WorkloadTiming> ReadAll(string file) =>
        File.ReadLines(file).Select(Parse).ToDictionary(timing => timing.Name);

    private static WorkloadTiming Parse(string line)
    {
        string[] fields = line.Split('\t');
        return new WorkloadTiming(
            fields[0],
            fields[1],
            fields[2],
            long.Parse(fields[3], CultureInfo.InvariantCulture),
            fields[4].Split(' ').Min(batch => double.Parse(batch, CultureInfo.InvariantCulture)));
    }
}
