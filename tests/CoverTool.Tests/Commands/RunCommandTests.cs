using System.CommandLine;
using CoverTool.Commands;
using CoverTool.Reporter.Gates;
using CoverTool.Reports;

namespace CoverTool.Tests.Commands;

public sealed class RunCommandTests
{
    [Fact]
    public void Options_end_where_the_command_begins()
    {
        RunOptions options = Parse("run", "--output", "out", "--", "dotnet", "test", "--output", "x", "-v", "q", "--help");

        Assert.Equal("out", options.Output);
        Assert.False(options.Verbose);
        Assert.Equal(["dotnet", "test", "--output", "x", "-v", "q", "--help"], options.Command.AsEnumerable());
    }

    [Fact]
    public void The_command_may_follow_without_dashes() =>
        Assert.Equal(["dotnet", "test", "-v", "q"], Parse("run", "-v", "dotnet", "test", "-v", "q").Command.AsEnumerable());

    [Fact]
    public void Whatever_a_command_contains_is_passed_on_as_it_is() =>
        Assert.Equal(
            ["dotnet", "run", "@file.rsp", "--", "--", "", "[x]", "a b"],
            Parse("run", "--", "dotnet", "run", "@file.rsp", "--", "--", "", "[x]", "a b").Command.AsEnumerable());

    [Fact]
    public void Defaults()
    {
        RunOptions options = Parse("run", "--", "x");

        Assert.Equal("coverage", options.Output);
        Assert.Equal([ReportFormat.Cobertura, ReportFormat.Html], options.Formats.AsEnumerable());
        Assert.False(options.IncludeTests);
        Assert.Empty(options.Limits);
    }

    [Fact]
    public void Formats_are_a_list_or_given_several_times()
    {
        Assert.Equal([ReportFormat.Html, ReportFormat.Cobertura], Parse("run", "--format", "html,Cobertura", "--", "x").Formats.AsEnumerable());
        Assert.Equal([ReportFormat.Html, ReportFormat.Cobertura], Parse("run", "--format", "html", "--format", "cobertura,html", "--", "x").Formats.AsEnumerable());
    }

    [Fact]
    public void Limits_are_exact()
    {
        RunOptions options = Parse(
            "run", "--fail-under-line", "80.1", "--fail-under-branch", "0", "--fail-under-method", "100", "--", "x");

        Assert.Equal(
            [new Limit(GateMetric.Line, 80.1m), new Limit(GateMetric.Branch, 0), new Limit(GateMetric.Method, 100)],
            options.Limits.AsEnumerable());
    }

    [Theory]
    [InlineData("run")]
    [InlineData("run", "--format", "pdf", "--", "x")]
    [InlineData("run", "--format", "", "--", "x")]
    [InlineData("run", "--fail-under-line", "many", "--", "x")]
    [InlineData("run", "--fail-under-line", "-1", "--", "x")]
    [InlineData("run", "--fail-under-line", "100.1", "--", "x")]
    [InlineData("run", "--fail-under-line", "1,5", "--", "x")]
    [InlineData("run", "--exclude-file", "", "--", "x")]
    [InlineData("report", "a", "--exclude-type", " ")]
    [InlineData("run", "--outptu", "x", "--", "x")]
    [InlineData("rnu", "--", "x")]
    [InlineData("report")]
    public void Wrong_usage_is_refused(params string[] arguments) => Assert.NotEmpty(CommandLine.Parse(arguments).Errors);

    [Fact]
    public void Help_shows_usage_options_and_examples()
    {
        using StringWriter output = new();

        int exitCode = CommandLine.Parse(["run", "--help"]).Invoke(new InvocationConfiguration { Output = output });

        Assert.Equal(0, exitCode);
        Assert.Contains("Usage: covertool run [options] -- COMMAND...", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("--fail-under-branch PERCENT", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("covertool run -- dotnet test", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_takes_many_data_files()
    {
        ReportOptions? options = null;
        Command command = ReportCommand.Create(given =>
        {
            options = given;
            return 0;
        });

        new RootCommand { command }.Parse(["report", "a", "b", "--output", "merged", "--format", "html"]).Invoke();

        Assert.Equal(["a", "b"], options!.Data.AsEnumerable());
        Assert.Equal("merged", options.Output);
        Assert.Equal([ReportFormat.Html], options.Formats.AsEnumerable());
    }

    [Fact]
    public void Exclusions_are_given_several_times_and_keep_their_order()
    {
        RunOptions options = Parse(
            "run", "--exclude-file", "a/**", "--exclude-attribute", "Obsolete", "--exclude-file", "*.g.cs", "--include-generated", "--skip-module", "B", "dotnet", "--exclude-file", "x");

        Assert.Equal(["--exclude-attribute Obsolete", "--exclude-file a/**", "--exclude-file *.g.cs"], options.Exclusions.Rules.Select(rule => rule.ToString()));
        Assert.True(options.Exclusions.IncludeGenerated);
        Assert.Equal(["B"], options.SkippedModules.AsEnumerable());
        Assert.Equal(["dotnet", "--exclude-file", "x"], options.Command.AsEnumerable());
    }

    [Theory]
    [InlineData(false, "report", "a")]
    [InlineData(true, "report", "a", "--default-exclusions")]
    [InlineData(true, "report", "a", "--include-generated")]
    [InlineData(true, "report", "a", "--include-module", "Shop")]
    public void A_report_has_exclusions_of_its_own_only_when_it_is_given_some(bool expected, params string[] arguments)
    {
        ReportOptions? options = null;
        RootCommand root = new()
        {
            ReportCommand.Create(given =>
            {
                options = given;
                return 0;
            }),
        };
        root.Parse(arguments).Invoke();
        Assert.Equal(expected, options!.Exclusions is not null);
    }

    private static RunOptions Parse(params string[] arguments)
    {
        RunOptions? options = null;
        RootCommand root = new()
        {
            RunCommand.Create(given =>
            {
                options = given;
                return 0;
            }),
        };
        ParseResult parsed = root.Parse(arguments, CommandLine.Configuration);
        Assert.Empty(parsed.Errors);
        parsed.Invoke();
        return options!;
    }
}
