namespace CoverTool.Performance.Workloads;

/// <summary>The runs of all tools over the workloads in one configuration.</summary>
internal sealed class WorkloadComparison(string configuration, IReadOnlyList<WatchingTool> tools)
{
    private readonly Dictionary<WatchingTool, List<WorkloadRun>> _runs = tools.ToDictionary(tool => tool, _ => new List<WorkloadRun>());

    public string Configuration => configuration;

    public IReadOnlyList<WatchingTool> Tools => tools;

    /// <summary>The workloads of a kind, or all.</summary>
    public IEnumerable<string> Names(string? kind = null) => _runs[WatchingTool.Plain][0].Timings.Values
        .Where(timing => kind is null || timing.Kind == kind)
        .Select(timing => timing.Name)
        .Order(StringComparer.Ordinal);

    /// <summary>Runs each tool once.</summary>
    public void RunAll(string tests, string[] workloads, string scratch)
    {
        foreach ((WatchingTool tool, List<WorkloadRun> runs) in _runs)
        {
            Console.Error.WriteLine($"{configuration}, {tool}");
            runs.Add(WorkloadRun.Start(tests, tool, workloads, scratch));
        }
    }

    /// <summary>The fastest that it was, in nanoseconds.</summary>
    public double Least(WatchingTool tool, string name) => Times(tool, name).Min();

    /// <summary>The time over that without a tool, of the fastest of all rounds.</summary>
    public double Ratio(WatchingTool tool, string name) => Least(tool, name) / Least(WatchingTool.Plain, name);

    /// <summary>The least and the greatest of the ratios of single rounds.</summary>
    public (double Least, double Greatest) Spread(WatchingTool tool, string name)
    {
        double[] ratios = [.. Times(tool, name).Zip(Times(WatchingTool.Plain, name), (time, plain) => time / plain)];
        return (ratios.Min(), ratios.Max());
    }

    /// <summary>The geometric mean of the ratios of some workloads; not a number where there are none.</summary>
    public double Mean(WatchingTool tool, IEnumerable<string> names) =>
        Math.Exp(names.Select(name => Math.Log(Ratio(tool, name))).DefaultIfEmpty(double.NaN).Average());

    /// <summary>Of how many workloads the tool gave the right number of hits in every round.</summary>
    public int Exact(WatchingTool tool) => Names().Count(name => _runs[tool].TrueForAll(run => run.Reported.GetValueOrDefault(name) == run.Timings[name].Marked));

    /// <summary>Results that a tool changed, lines that it did not see run, and wrong counts of CoverTool.</summary>
    public IEnumerable<string> Defects()
    {
        foreach ((WatchingTool tool, List<WorkloadRun> runs) in _runs.Where(pair => pair.Key != WatchingTool.Plain))
        {
            bool isOurs = tool is WatchingTool.CoverTool or WatchingTool.CoverToolKeep;
            foreach ((WorkloadRun run, string name) in runs.SelectMany(run => Names().Select(name => (run, name))))
            {
                WorkloadTiming timing = run.Timings[name];
                long hits = run.Reported.GetValueOrDefault(name);
                if (timing.Checksum != _runs[WatchingTool.Plain][0].Timings[name].Checksum)
                {
                    yield return $"{configuration}, {tool}, {name}: another checksum than plain";
                }

                if (hits == 0 || (isOurs && hits != timing.Marked))
                {
                    yield return $"{configuration}, {tool}, {name}: {hits} hits reported, ran {timing.Marked} times";
                }
            }
        }
    }

    private IEnumerable<double> Times(WatchingTool tool, string name) => _runs[tool].Select(run => run.Timings[name].Nanoseconds);
}
