using CoverTool.Instrumenter.Tests.Validation;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Comparison;

/// <summary>Lists the lines of the targets of which other tools report something else. docs/comparison.md says why.</summary>
public sealed class ComparisonTests
{
    private static readonly (string Name, string Collector, bool CountsHits)[] Tools =
    [
        ("coverlet", "XPlat Code Coverage", true),
        ("Microsoft.CodeCoverage", "Code Coverage;Format=cobertura", false),
    ];

    [ComparisonFact]
    public void Lists_the_differences_of_other_tools()
    {
        string[] targets = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Validation", "Targets"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        DirectoryInfo results = Directory.CreateDirectory(ComparisonFactAttribute.Folder!);
        foreach (OptimizationLevel configuration in (OptimizationLevel[])[OptimizationLevel.Debug, OptimizationLevel.Release])
        {
            Dictionary<string, List<Expectation>> expected = targets.ToDictionary(
                target => target, target => Expectation.Parse(File.ReadAllLines(target), configuration.ToString()));
            using HostProject host = new(targets, configuration);
            foreach ((string name, string collector, bool countsHits) in Tools)
            {
                Dictionary<string, CoberturaLines> reports = CoberturaLines.Read(host.Run(collector));
                Assert.Superset(targets.ToHashSet(), reports.Keys.ToHashSet());
                List<ToolDifference> differences =
                    [.. targets.SelectMany(target => ToolDifference.Between(target, expected[target], reports[target], countsHits))];
                File.WriteAllLines(
                    Path.Combine(results.FullName, $"{name}.{configuration}.txt"),
                    [ToolDifference.Summary(targets.Length, expected.Values.Sum(lines => lines.Count), differences), .. differences.Select(difference => difference.ToString())]);
            }
        }
    }
}
