using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Workloads;

/// <summary>Time of covered code, workload by workload, under every tool in turn.</summary>
internal sealed class WorkloadsPart : IPart
{
    private const int UsualRounds = 4;
    private static readonly string[] Sample = ["BoardSearch", "InterfaceCalls", "LinqQueries", "Sieve", "TinyMethods", "TwoThreads"];

    public string Name => "workloads";

    public bool HasShortForm => true;

    public Section Measure(BenchmarkOptions options, string scratch)
    {
        WorkloadComparison[] comparisons = [new("Debug", Tools("Debug", options)), new("Release", Tools("Release", options))];
        string[] tests = [.. comparisons.Select(comparison => Build(comparison.Configuration, scratch))];
        string[] workloads = options.IsShort && options.Workloads.Length == 0 ? Sample : options.Workloads;
        int rounds = options.Rounds ?? (options.IsShort ? 1 : UsualRounds);
        for (int round = 0; round < rounds; round++)
        {
            foreach ((WorkloadComparison comparison, string module) in comparisons.Zip(tests))
            {
                comparison.RunAll(module, workloads, scratch);
            }
        }

        return new Section("Time of covered code", new WorkloadReport(comparisons, rounds).Write(), [.. comparisons.SelectMany(comparison => comparison.Defects()).Distinct()]);
    }

    // The option of CoverToolKeep changes nothing in release builds. The short form has no time for tools that are not ours.
    private static WatchingTool[] Tools(string configuration, BenchmarkOptions options) => [.. Enum.GetValues<WatchingTool>()
        .Where(tool => tool != WatchingTool.CoverToolKeep || configuration == "Debug")
        .Where(tool => tool <= WatchingTool.CoverToolKeep || !(options.IsShort || options.IsOwn))];

    // The tools change files: only a copy's.
    private static string Build(string configuration, string scratch)
    {
        string project = Path.Combine(Places.Repository, "bench", "Workloads.Tests");
        CommandRun.Start(project, ["dotnet", "build", "-c", configuration, "-v", "quiet", "--nologo"]).Succeeded();
        string copy = Path.Combine(scratch, configuration);
        Folder.Copy(Path.Combine(project, "bin", configuration, "net10.0"), copy);
        return Path.Combine(copy, "CoverTool.Workloads.Tests.dll");
    }
}
