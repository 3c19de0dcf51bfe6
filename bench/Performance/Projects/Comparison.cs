using System.Globalization;

namespace CoverTool.Performance.Projects;

/// <summary>The runs of every tool over one project.</summary>
internal sealed class Comparison(Options options, TestProject project)
{
    private readonly Dictionary<Tool, List<TestRun>> _runs = project.Tools.ToDictionary(tool => tool, _ => new List<TestRun>());

    /// <summary>The columns of <see cref="Row"/>.</summary>
    public static string Header =>
        """
        | project | runner | passed/failed/skipped | results | files | lines / branches, %: CoverTool | coverlet | Microsoft | CPU: plain, s | CoverTool, first | again | coverlet | Microsoft | wall: plain, s | CoverTool, first | again | coverlet | Microsoft |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
        """;

    public string Row => $"| {options.Name} | {(project.IsTestingPlatform ? "MTP" : "VSTest")} | {_runs[Tool.Plain][0].Results} | {Verdict(ResultDifferences)} | {Verdict(FileDifferences)} "
        + $"| {Coverage(Tool.CoverTool)} | {Coverage(Tool.Coverlet)} | {Coverage(Tool.Microsoft)} | {Times(run => run.Cpu)} | {Times(run => run.Wall)} |";

    /// <summary>What is not as in a plain run, a line each, for every tool.</summary>
    public IEnumerable<string> Remarks => project.Tools.SelectMany(tool =>
        ResultDifferences(tool).Concat(FileDifferences(tool)).Concat(MissingReports(tool)).Select(difference => $"{tool}: {difference}"));

    /// <summary>What of that is ours.</summary>
    public IEnumerable<string> OwnRemarks => Remarks.Where(remark =>
        remark.StartsWith($"{Tool.CoverTool}:", StringComparison.Ordinal) || remark.StartsWith($"{Tool.FirstCoverTool}:", StringComparison.Ordinal));

    /// <summary>Runs all tools in turn, as often as was asked for.</summary>
    /// <returns>Whether tests ran plainly. Where none do, nothing is compared.</returns>
    public bool RunAll()
    {
        // Once more than the others: the disk's cache is then the same for all.
        TestRun.Start(project, Tool.Plain, null);
        for (int round = 0; round < options.Runs; round++)
        {
            foreach ((Tool tool, List<TestRun> runs) in _runs)
            {
                TestRun run = TestRun.Start(project, tool, options.Reports);
                runs.Add(run);
                Console.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{tool,-14} {run.Results,-16} CPU {run.Cpu.TotalSeconds:0.0} s, wall {run.Wall.TotalSeconds:0.0} s"));
                if (tool == Tool.Plain && run.Results.Count == 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What the command printed with this tool when it last ran.</summary>
    public string LastOutput(Tool tool) => _runs[tool][^1].Output;

    private static string Verdict(Func<Tool, IEnumerable<string>> differences) => differences(Tool.FirstCoverTool).Concat(differences(Tool.CoverTool)).Any() ? "**differ**" : "same";

    // What fails in any plain run fails without us: a test that does not always give the same.
    private IEnumerable<string> ResultDifferences(Tool tool)
    {
        HashSet<string> plain = [.. _runs[Tool.Plain].SelectMany(run => run.Results.Failed)];
        HashSet<string> counts = [.. _runs[Tool.Plain].Select(run => run.Results.ToString())];
        IEnumerable<string> failed = _runs[tool].SelectMany(run => run.Results.Failed).Distinct().Where(name => !plain.Contains(name)).Select(name => $"fails: {name}");
        return failed.Concat(_runs[tool].Select(run => run.Results.ToString()).Where(text => !counts.Contains(text)).Distinct().Select(text => $"results {text}, plain {string.Join(", ", counts)}"));
    }

    // What changes in a plain run, the tests change themselves.
    private IEnumerable<string> FileDifferences(Tool tool)
    {
        HashSet<string> own = [.. _runs[Tool.Plain].SelectMany(run => run.Changed)];
        return _runs[tool].SelectMany(run => run.Changed).Distinct().Where(path => !own.Contains(path)).Order(StringComparer.Ordinal).Select(path => $"changed: {path}");
    }

    private IEnumerable<string> MissingReports(Tool tool) => tool != Tool.Plain && _runs[tool].Exists(run => run.Coverage is null) ? ["no report"] : [];

    private string Coverage(Tool tool) =>
        _runs.TryGetValue(tool, out List<TestRun>? runs) && runs[0].Coverage is { } coverage && _runs[Tool.CoverTool][0].Coverage is { } measured ? coverage.Of(measured.Modules) : "-";

    private string Times(Func<TestRun, TimeSpan> time)
    {
        (double Least, double Median) plain = Spread(Tool.Plain, time);
        IEnumerable<string> ratios = Enum.GetValues<Tool>().Skip(1).Select(tool => _runs.ContainsKey(tool)
            ? string.Create(CultureInfo.InvariantCulture, $"{Spread(tool, time).Least / plain.Least:0.00} ({Spread(tool, time).Median / plain.Median:0.00})")
            : "-");
        return string.Join(" | ", ratios.Prepend(string.Create(CultureInfo.InvariantCulture, $"{plain.Least:0.0} ({plain.Median:0.0})")));
    }

    private (double Least, double Median) Spread(Tool tool, Func<TestRun, TimeSpan> time)
    {
        double[] seconds = [.. _runs[tool].Select(run => time(run).TotalSeconds)];
        return (seconds.Min(), Median.Of(seconds));
    }
}
