using System.Globalization;
using CoverTool.Data;
using CoverTool.Performance.Generation;
using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Memory;

/// <summary>The memory that counters take.</summary>
internal sealed class MemoryPart : IPart
{
    private const int Files = 200;
    private const double Mega = 1_000_000;
    private static readonly int[] ThreadCounts = [1, 2, 4, 16, 64];

    public string Name => "memory";

    public bool HasShortForm => false;

    public Section Measure(BenchmarkOptions options, string scratch)
    {
        GeneratedProgram program = GeneratedProgram.Build(Path.Combine(scratch, "program"), Files);
        using OwnFolders folders = new();
        long plainPeak = Run(program.Module, 1).PeakBytes;
        int counters = 0;
        List<string[]> rows = [];
        foreach (int threads in ThreadCounts)
        {
            string copy = Path.Combine(scratch, string.Create(CultureInfo.InvariantCulture, $"threads{threads}"));
            Folder.Copy(program.Output, copy);
            folders.Instrument(copy, program.Folder);
            Usage plain = Run(program.Module, threads);
            Usage covered = Run(Path.Combine(copy, "Generated.dll"), threads);
            FileInfo[] files = new DirectoryInfo(Path.Combine(folders.Session, "counters")).GetFiles();
            counters = CountersOf(files[0].FullName);
            long bytes = files.Sum(file => file.Length);
            rows.Add(
            [
                threads.ToString(CultureInfo.InvariantCulture),
                Number(bytes / Mega),
                Number(bytes / Mega / threads),
                Number((double)bytes / threads / counters),
                Number(plain.PeakBytes / Mega),
                Number(covered.PeakBytes / Mega),
            ]);
        }

        string text = $"""
            A generated program with {counters} counters, {Files} files, whose threads all run all of it at the same time. *Peak* is the most memory that the
            process had, plain ({Number(plainPeak / Mega)} MB with one thread) and covered.

            {Table.Make(["threads", "counter files, MB", "MB a thread", "bytes a counter and thread", "peak plain, MB", "peak covered, MB"], rows)}
            """;
        return new Section("Memory of counters", text, []);
    }

    private static Usage Run(string module, int threads) => CommandRun.Start(
        Path.GetDirectoryName(module)!, ["dotnet", module, threads.ToString(CultureInfo.InvariantCulture)]).Succeeded().Usage;

    private static int CountersOf(string counterFile)
    {
        using BinaryReader reader = new(File.OpenRead(counterFile));
        reader.BaseStream.Position = CounterFileLayout.HeaderSize + CounterFileLayout.SectionCounterCountOffset;
        return reader.ReadInt32();
    }

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
