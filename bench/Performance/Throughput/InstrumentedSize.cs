using CoverTool.Performance.Generation;
using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Throughput;

/// <summary>What it takes to instrument a module.</summary>
/// <param name="Module">How large it is.</param>
/// <param name="CoverTool">With an empty cache.</param>
/// <param name="Cached">The same with the cache that this filled.</param>
/// <param name="Coverlet">By coverlet.</param>
internal sealed record InstrumentedSize(ModuleSize Module, Usage CoverTool, Usage Cached, Usage Coverlet)
{
    /// <summary>Measures it; each figure is that of the round in which it took the least time.</summary>
    public static InstrumentedSize Measure(GeneratedProgram program, int rounds)
    {
        List<Usage> first = [];
        List<Usage> cached = [];
        List<Usage> coverlet = [];
        for (int round = 0; round < rounds; round++)
        {
            using OwnFolders folders = new();
            first.Add(InCopy(program, copy => folders.Instrument(copy, program.Folder)));
            cached.Add(InCopy(program, copy => folders.Instrument(copy, program.Folder)));
            coverlet.Add(InCopy(program, copy => CommandRun.Start(copy, CommandRun.Child(CoverletChild.Name, Path.Combine(copy, "Generated.dll"))).Succeeded()));
        }

        return new InstrumentedSize(ModuleSize.Of(program.Module), Least(first), Least(cached), Least(coverlet));
    }

    private static Usage InCopy(GeneratedProgram program, Func<string, CommandRun> run)
    {
        string copy = Path.Combine(program.Folder, "copy");
        Folder.Copy(program.Output, copy);
        Usage usage = run(copy).Usage;
        Directory.Delete(copy, recursive: true);
        return usage;
    }

    private static Usage Least(List<Usage> usages) => usages.MinBy(usage => usage.Wall)!;
}
