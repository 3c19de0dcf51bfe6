using System.Globalization;
using System.Xml.Linq;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>
/// What is excluded from a program of which, when nothing is asked for, 8 lines and 2 branches count; and from its data
/// afterwards, without another run.
/// </summary>
[Collection(nameof(DebugSpecs))]
public sealed class ExclusionSpecs
{
    private readonly SampleCopy _sample;

    public ExclusionSpecs(DebugSample debug)
    {
        _sample = debug.Copy;
        _sample.Reset();
    }

    [Fact]
    public void Attributes_comments_and_generated_files_exclude_and_the_summary_counts_what()
    {
        Outcome outcome = Run("defaults");

        Assert.Equal((8, 2), Totals("defaults"));
        AssertExcluded(outcome, "3 lines 0 branches 1 method // coverage: ignore");
        AssertExcluded(outcome, "2 lines 2 branches 0 methods // coverage: off");
        AssertExcluded(outcome, "0 lines 2 branches 0 methods // coverage: ignore branches");
        AssertExcluded(outcome, "2 lines 0 branches 1 method [ExcludeFromCodeCoverage]");
        Assert.Contains("generated source files", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_exclude_from_the_data_of_a_run_that_is_over()
    {
        Run("plain");

        (int Lines, int Branches, string[] Options)[] cases =
        [
            (7, 2, ["--exclude-attribute", "Obsolete"]),
            (7, 2, ["--exclude-attribute", "System.Obs*Attribute"]),
            (7, 2, ["--exclude-file", "**/Migrations/**"]),
            (7, 2, ["--exclude-file", "First.cs"]),
            (7, 2, ["--exclude-type", "Exclusions.Migrations.*"]),
            (1, 0, ["--include-type", "First"]),
            (1, 0, ["--include-file", "src/*/Migrations/*.cs"]),
            (6, 2, ["--exclude-type", "First", "--exclude-attribute", "Obsolete"]),
        ];
        foreach ((int lines, int branches, string[] options) in cases)
        {
            Outcome outcome = Report("plain", "again", options);
            Assert.Equal((string.Join(' ', options), lines, branches), (string.Join(' ', options), Totals("again").Lines, Totals("again").Branches));
            Assert.DoesNotContain("warning", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Options_exclude_in_a_run_as_they_do_in_a_report()
    {
        string[] options = ["--exclude-type", "First", "--exclude-attribute", "Obsolete", "--exclude-file", "bin"];
        Outcome run = Run("run", options);
        Run("plain");
        Outcome report = Report("plain", "again", options);

        Assert.Equal((6, 2), Totals("run"));
        Assert.Equal(File.ReadAllText(Cobertura("run")).Split("timestamp")[0], File.ReadAllText(Cobertura("again")).Split("timestamp")[0]);
        Assert.Equal(Excluded(run), Excluded(report));
    }

    [Fact]
    public void A_report_has_the_exclusions_of_its_run_unless_it_is_given_others()
    {
        Run("run", "--exclude-file", "Migrations");

        Report("run", "same");
        Assert.Equal((7, 2), Totals("same"));
        Report("run", "other", "--exclude-attribute", "Obsolete");
        Assert.Equal((7, 2), Totals("other"));
        Assert.Contains("First.cs", File.ReadAllText(Cobertura("other")), StringComparison.Ordinal);
        Report("other", "third", "--default-exclusions");
        Assert.Equal((8, 2), Totals("third"));
        Report("third", "generated", "--include-generated");
        Assert.True(Totals("generated").Lines > 8);
    }

    [Fact]
    public void A_pattern_that_names_nothing_is_named()
    {
        string[] patterns =
        [
            "--exclude-attribute", "Obsolet", "--exclude-file", "Migration/**", "--exclude-type", "Frist", "--exclude-module", "Shop",
            "--include-file", "**", "--include-file", "lib/**", "--include-type", "*", "--include-type", "Shop.*", "--include-module", "Exclusions", "--include-module", "Bank",
        ];
        Outcome outcome = Run("mistakes", [.. patterns, "--skip-module", "Till"]);

        Assert.Equal((8, 2), Totals("mistakes"));
        foreach (string rule in (string[])["--exclude-attribute Obsolet", "--exclude-file Migration/**", "--exclude-type Frist", "--exclude-module Shop", "--include-file lib/**", "--include-type Shop.*", "--include-module Bank"])
        {
            Assert.Contains($"warning CT3103: {rule} names nothing", outcome.Output, StringComparison.Ordinal);
        }

        Assert.Equal(8, outcome.Output.Split("CT3103").Length);
        Assert.Contains("warning CT1014: --skip-module Till names no module", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_is_left_that_is_an_error()
    {
        Outcome outcome = Execute("run", "--output", _sample.Reports("nothing"), "--exclude-module", "Excl*", "--", "dotnet", Program);
        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("CT1013", outcome.Error, StringComparison.Ordinal);
        AssertExcluded(outcome, "--exclude-module Excl*");
    }

    [Fact]
    public void A_skipped_module_is_not_touched()
    {
        Outcome outcome = Execute("run", "--output", _sample.Reports("skipped"), "--skip-module", "exclusions", "--", "dotnet", Program);
        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("--skip-module exclusions", outcome.Error, StringComparison.Ordinal);
    }

    private string Program => _sample.OutputOf("src/Exclusions", "Exclusions.dll");

    private static string Excluded(Outcome outcome)
    {
        int start = outcome.Output.IndexOf("Excluded\n", StringComparison.Ordinal);
        return outcome.Output[start..outcome.Output.IndexOf("\n\n", start, StringComparison.Ordinal)];
    }

    private static void AssertExcluded(Outcome outcome, string row) =>
        Assert.Contains(row, string.Join(' ', Excluded(outcome).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    private Outcome Run(string name, params string[] options) => Succeed(
        ["run", "--output", _sample.Reports(name), "--format", "cobertura", .. options, "--", "dotnet", Program]);

    private Outcome Report(string from, string to, params string[] options) => Succeed(
        ["report", Path.Combine(_sample.Reports(from), "coverage.covertool"), "--output", _sample.Reports(to), "--format", "cobertura", .. options]);

    private Outcome Succeed(params string[] arguments)
    {
        Outcome outcome = Execute(arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        return outcome;
    }

    private Outcome Execute(params string[] arguments) => _sample.CoverTool(arguments);

    private (int Lines, int Branches) Totals(string name)
    {
        XElement report = XElement.Load(Cobertura(name));
        return (Number(report, "lines-valid"), Number(report, "branches-valid"));
    }

    private string Cobertura(string name) => Path.Combine(_sample.Reports(name), "coverage.cobertura.xml");

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
