using System.Globalization;
using CoverTool.Performance.Generation;
using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Throughput;

/// <summary>How fast modules are instrumented.</summary>
internal sealed class ThroughputPart : IPart
{
    private const int UsualRounds = 3;
    private const double Mega = 1_000_000;

    // Classes of the generated modules: about 0.1, 1, 5 and 20 MB.
    private static readonly int[] Sizes = [10, 130, 800, 3_900];

    public string Name => "throughput";

    public bool HasShortForm => false;

    public Section Measure(BenchmarkOptions options, string scratch)
    {
        List<InstrumentedSize> sizes = [];
        foreach (int size in Sizes)
        {
            GeneratedProgram program = GeneratedProgram.Build(Path.Combine(scratch, size.ToString(CultureInfo.InvariantCulture)), size);
            sizes.Add(InstrumentedSize.Measure(program, options.Rounds ?? UsualRounds));
            Directory.Delete(program.Folder, recursive: true);
        }

        string text = $"""
            Processes that instrument one module of a generated program, from their start to their end: the least of {options.Rounds ?? UsualRounds} rounds, the tools in turn.
            CoverTool is `covertool instrument`, with an empty cache and with a full one; coverlet is `Coverage.PrepareModules` in a process of its
            own. Peak memory is the process's. *MB/s* are megabytes of IL, with the start of the process; *more* is the processor time for each megabyte of
            IL beyond those of the row above, in seconds: where it does not grow, the time is linear.

            {Table.Make(["module, MB", "IL, MB", .. Columns("CoverTool"), "cached: wall, s", .. Columns("coverlet"), "wall: coverlet / CoverTool", "CPU: coverlet / CoverTool"], sizes.Select((_, i) => Row(sizes, i)))}
            """;
        return new Section("Instrumentation", text, []);
    }

    private static string[] Columns(string tool) => [.. Usage.Columns($"{tool}: "), "MB/s", "more"];

    private static IEnumerable<string> Row(List<InstrumentedSize> sizes, int index)
    {
        InstrumentedSize size = sizes[index];
        InstrumentedSize? before = index == 0 ? null : sizes[index - 1];
        return
        [
            Number(size.Module.FileBytes / Mega),
            Number(size.Module.IlBytes / Mega),
            .. Cells(size, before, one => one.CoverTool),
            Number(size.Cached.Wall.TotalSeconds),
            .. Cells(size, before, one => one.Coverlet),
            Number(size.Coverlet.Wall / size.CoverTool.Wall),
            Number(size.Coverlet.Cpu / size.CoverTool.Cpu),
        ];
    }

    private static string[] Cells(InstrumentedSize size, InstrumentedSize? before, Func<InstrumentedSize, Usage> usage)
    {
        return
        [
            .. usage(size).Cells(),
            Number(size.Module.IlBytes / Mega / usage(size).Wall.TotalSeconds),
            before is null ? "-" : Number((usage(size).Cpu - usage(before).Cpu).TotalSeconds / ((size.Module.IlBytes - before.Module.IlBytes) / Mega)),
        ];
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
