using System.Globalization;

namespace CoverTool.Performance.Workloads;

/// <summary>The tables of the workloads.</summary>
internal sealed class WorkloadReport(IReadOnlyList<WorkloadComparison> comparisons, int rounds)
{
    private static readonly (string Kind, string Title)[] Groups =
        [("Processor", "one processor"), ("Threads", "two threads"), ("Waiting", "waiting")];

    /// <summary>Writes them.</summary>
    public string Write() => $"""
        Time over the time of the same code without a tool: the fastest of {rounds} rounds, in which the tools took turns, after the
        runtime's compiler had nothing to do any more; in brackets the least and the greatest ratio of single rounds. *Plain* is the time of one
        run, in microseconds. *Exact* is of how many workloads the tool gave the number of hits of a marked line that the
        workload counted itself (Microsoft's tool gives 0 or 1).

        ### Geometric means

        {Means()}
        {string.Concat(comparisons.Select(Workloads))}
        ### Above the goals

        {string.Concat(comparisons.SelectMany(Misses))}
        """;

    private string Means()
    {
        string[] header = ["", .. Columns(Enum.GetValues<WatchingTool>().Skip(1))];
        IEnumerable<string[]> rows = comparisons.SelectMany(comparison => Groups
            .Select(group => (group.Title, Names: comparison.Names(group.Kind).ToArray()))
            .Append(("all", [.. comparison.Names()]))
            .Where(group => group.Names.Length > 0)
            .Select(group => Row($"{comparison.Configuration}, {group.Title} ({group.Names.Length})", comparison, tool => Number(comparison.Mean(tool, group.Names))))
            .Append(Row($"{comparison.Configuration}, exact", comparison, tool => $"{comparison.Exact(tool)} of {comparison.Names().Count()}")));
        return Table.Make(header, rows);
    }

    private static string[] Row(string title, WorkloadComparison comparison, Func<WatchingTool, string> cell) =>
        [title, .. Enum.GetValues<WatchingTool>().Skip(1).Select(tool => comparison.Tools.Contains(tool) ? cell(tool) : "-")];

    private static string Workloads(WorkloadComparison comparison)
    {
        WatchingTool[] tools = [.. comparison.Tools.Skip(1)];
        IEnumerable<string[]> rows = Groups.SelectMany(group => comparison.Names(group.Kind)).Select(name => (string[])
        [
            name,
            string.Create(CultureInfo.InvariantCulture, $"{comparison.Least(WatchingTool.Plain, name) / 1_000:0}"),
            .. tools.Select(tool => $"{Number(comparison.Ratio(tool, name))} ({Number(comparison.Spread(tool, name).Least)}-{Number(comparison.Spread(tool, name).Greatest)})"),
        ]);
        return $"\n### {comparison.Configuration}\n\n{Table.Make(["workload", "plain", .. Columns(tools)], rows)}";
    }

    private static IEnumerable<string> Misses(WorkloadComparison comparison)
    {
        double processor = comparison.Configuration == "Debug" ? 0.7 : 1.15;
        foreach ((string kind, double goal) in new[] { ("Processor", processor), ("Threads", 1.3) })
        {
            IEnumerable<string> above = comparison.Names(kind)
                .Where(name => comparison.Ratio(WatchingTool.CoverTool, name) > goal)
                .OrderByDescending(name => comparison.Ratio(WatchingTool.CoverTool, name))
                .Select(name => $"{name} {Number(comparison.Ratio(WatchingTool.CoverTool, name))}");
            yield return $"- {comparison.Configuration}, {Groups.Single(group => group.Kind == kind).Title}, goal {Number(goal)}: {string.Join(", ", above.DefaultIfEmpty("none"))}\n";
        }
    }

    private static IEnumerable<string> Columns(IEnumerable<WatchingTool> tools) => tools.Select(tool => tool switch
    {
        WatchingTool.CoverToolKeep => "CoverTool, keep",
        WatchingTool.Coverlet => "coverlet",
        WatchingTool.MicrosoftDynamic => "Microsoft, dynamic",
        WatchingTool.MicrosoftStatic => "Microsoft, static",
        _ => tool.ToString(),
    });

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
