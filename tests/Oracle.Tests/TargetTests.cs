using CoverTool.Instrumenter.Tests.Validation;
using CoverTool.Oracle.Tests.Comparing;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Oracle.Tests;

/// <summary>
/// The validation targets, a third time: what is written at the end of their lines, what is measured and what is counted in their
/// source are the same. Every eighth takes part, or all when <see cref="Settings.Programs"/> is set.
/// </summary>
public sealed class TargetTests
{
    private const int Sample = 8;

    // Programs that cannot be counted by rewriting their source.
    private static readonly string[] NotRewritable =
    [
        "StackTraces", // prints the numbers of its lines
        "NullConditionalAssignment", // has x?.y ??= z, of which no part can be evaluated alone
    ];

    private static readonly string Folder = Settings.Targets ?? Path.Combine(AppContext.BaseDirectory, "Targets");

    public static TheoryData<string> Targets() =>
    [
        .. Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !NotRewritable.Contains(Path.GetFileNameWithoutExtension(path)) && Path.GetFileName(Path.GetDirectoryName(path)) != "Exclusions")
            .Order(StringComparer.Ordinal)
            .Where((_, i) => Settings.IsLong || i % Sample == 0)
            .Select(path => Path.GetRelativePath(Folder, path)),
    ];

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_counts_in_its_source_what_is_measured_and_what_it_says(string target)
    {
        string path = Path.Combine(Folder, target);
        string[] text = File.ReadAllLines(path);
        List<string> failures = [];

        // A target that expects branches in Debug only has a decision of which Release code keeps nothing.
        foreach (OptimizationLevel configuration in Enum.GetValues<OptimizationLevel>())
        {
            CountedProgram counted = CountedProgram.Of(path, configuration);
            CompilationKind how = new() { Configuration = configuration };
            List<Expectation> expectations = Expectation.Parse(text, configuration.ToString());
            HashSet<int> debugOnly = [.. Expectation.Parse(text, "Debug").Where(line => line.Branches is not null).Select(line => line.Line)];
            debugOnly.ExceptWith(expectations.Where(line => line.Branches is not null).Select(line => line.Line));
            failures.AddRange(OracleComparison.Differences(path, counted, how).Where(difference => !debugOnly.Contains(difference.Line)).Select(difference => $"{configuration} {difference}"));
            failures.AddRange(counted.Differences(expectations).Select(line => $"{configuration} {line}: {text[line - 1].Trim()}   <<< is not what is counted in the source"));
        }

        Assert.True(failures is [], string.Join('\n', failures));
    }
}
