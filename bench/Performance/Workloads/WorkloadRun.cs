using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Workloads;

/// <summary>All workloads in one test process.</summary>
/// <param name="Timings">What the process says of each.</param>
/// <param name="Reported">How often each one's marked line ran, as the tool says; empty without a tool.</param>
internal sealed record WorkloadRun(Dictionary<string, WorkloadTiming> Timings, Dictionary<string, long> Reported)
{
    /// <summary>Runs them.</summary>
    /// <param name="tests">The module with the tests.</param>
    /// <param name="tool">What watches.</param>
    /// <param name="workloads">The names of those to run; none for all.</param>
    /// <param name="scratch">Where files may be put.</param>
    /// <exception cref="InvalidOperationException">A test failed, or the tool reported nothing.</exception>
    public static WorkloadRun Start(string tests, WatchingTool tool, string[] workloads, string scratch)
    {
        string results = Path.Combine(scratch, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(results);
        string timings = Path.Combine(results, "timings.txt");
        string[] test = ["dotnet", "test", tests, "--nologo", "--results-directory", results, .. Collector(tool, results)];
        string[] command = tool is WatchingTool.CoverTool or WatchingTool.CoverToolKeep
            ? [.. Places.CoverTool, "run", "--format", "cobertura", "--output", results, "--source-root", MarkedLines.Folder, .. Keep(tool), "--", .. test]
            : test;
        CommandRun run = CommandRun.Start(
            Path.GetDirectoryName(tests)!,
            command,
            // 16 milliseconds (in hexadecimal) instead of 100 from the last call of something new until the runtime's compiler counts
            // calls: on a busy machine code of the framework would else be optimized after it was timed, or before, as it happens.
            ("DOTNET_TC_CallCountingDelayMs", "10"),
            ("COVERTOOL_TIMINGS", timings),
            ("COVERTOOL_WORKLOADS", string.Join(',', workloads))).Succeeded();
        string? report = Directory.EnumerateFiles(results, "*.cobertura.xml", SearchOption.AllDirectories).FirstOrDefault();
        if (report is null && tool != WatchingTool.Plain)
        {
            throw new InvalidOperationException($"No report of {tool}:{Environment.NewLine}{run.Output}");
        }

        return new WorkloadRun(WorkloadTiming.ReadAll(timings), report is null ? [] : MarkedLines.Hits(report));
    }

    private static string[] Keep(WatchingTool tool) => tool == WatchingTool.CoverToolKeep ? ["--jit-optimizations", "keep"] : [];

    private static string[] Collector(WatchingTool tool, string results) => tool switch
    {
        WatchingTool.Coverlet => ["--collect", "XPlat Code Coverage", "--test-adapter-path", Places.Coverlet],
        WatchingTool.MicrosoftDynamic or WatchingTool.MicrosoftStatic =>
            ["--collect", "Code Coverage", "--settings", MicrosoftSettings.Write(results, isStatic: tool == WatchingTool.MicrosoftStatic), "--test-adapter-path", Places.Microsoft],
        _ => [],
    };
}
