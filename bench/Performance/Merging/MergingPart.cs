using System.Globalization;
using CoverTool.Performance.Generation;
using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Merging;

/// <summary>What it takes to merge the data files of many shards.</summary>
internal sealed class MergingPart : IPart
{
    private const int Files = 5_500;
    private const double Mega = 1_000_000;
    private static readonly int[] Counts = [1, 10, 100, 1_000];

    public string Name => "merge";

    public bool HasShortForm => false;

    public Section Measure(BenchmarkOptions options, string scratch)
    {
        GeneratedProgram program = GeneratedProgram.Build(Path.Combine(scratch, "program"), Files);
        using OwnFolders folders = new();
        string measured = Path.Combine(scratch, "measured");
        program.Measure(folders, measured);
        Shards shards = new(Path.Combine(measured, "coverage.covertool"), Path.Combine(scratch, "shards"));
        List<string[]> rows = [];
        List<string> defects = [];
        List<(int Count, long Peak)> peaks = [];
        foreach (int count in Counts)
        {
            string title = count.ToString(CultureInfo.InvariantCulture);
            if (Expected(peaks, count) is { } expected && expected > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes * 0.7)
            {
                rows.Add([title, "not run", "-", string.Create(CultureInfo.InvariantCulture, $"{expected / Mega:0} expected")]);
                continue;
            }

            string output = Path.Combine(scratch, "merged");
            CommandRun run = folders.CoverTool(scratch, ["report", .. shards.Make(count), "--format", "cobertura", "--quiet", "--output", output]).Succeeded();
            peaks.Add((count, run.Usage.PeakBytes));
            rows.Add([title, .. run.Usage.Cells()]);
            defects.AddRange(shards.Differences(Path.Combine(output, "coverage.covertool"), count));
            Directory.Delete(output, recursive: true);
        }

        string text = $"""
            `covertool report` of data files of {shards.Counters} counters, {Number(shards.Bytes / Mega)} MB each, with one Cobertura report at the end. The merged
            counts were checked, each of them.

            {Table.Make(["data files", .. Usage.Columns("")], rows)}
            """;
        return new Section("Merging", text, defects);
    }

    // Memory grows with the number of files, or it does not: the line through the last two tells.
    private static double? Expected(List<(int Count, long Peak)> peaks, int count) =>
        peaks is [.., var (fewer, low), var (more, high)] ? high + ((double)(high - low) / (more - fewer) * (count - more)) : null;

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
