using CoverTool.Data;
using CoverTool.Specs.Figures;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>A run of all tests of the sample: what it measures, what it writes, and what it leaves.</summary>
[Collection(nameof(DebugSpecs))]
public sealed class SolutionSpecs(DebugSample debug)
{
    private const string PlanCommand = "src/WarehouseTool/PlanCommand.cs";
    private const string StockAudit = "src/Warehouse/Stock/StockAudit.cs";

    private readonly MeasuredRun _run = debug.SolutionRun;

    [Fact]
    public void The_tests_pass_and_every_line_and_branch_has_its_figures()
    {
        Assert.True(_run.Outcome.ExitCode == 0, _run.Outcome.Everything);
        FigureChecks.AssertExpected(debug.Copy, _run.Reports);
    }

    [Fact]
    public void The_Cobertura_report_says_what_the_data_file_says() => FigureChecks.AssertCobertura(_run.Reports);

    [Fact]
    public void Ten_million_rounds_by_four_threads_at_once_are_counted()
    {
        SortedDictionary<LineKey, LineFigures> lines = MeasuredFigures.Read(_run.DataFile);

        Assert.Equal(10_000_000, lines[new LineKey(StockAudit, 15)].Hits);
        Assert.Equal("10000004 [4 10000000]", lines[new LineKey(StockAudit, 13)].ToString());
    }

    [Fact]
    public void A_child_process_is_measured_also_in_an_empty_environment()
    {
        ProcessEntry[] processes = [.. DataFile.Read(_run.DataFile).Processes];
        SortedDictionary<LineKey, LineFigures> lines = MeasuredFigures.Read(_run.DataFile);

        Assert.Equal(3, processes.Count(process => process.Name == "WarehouseTool"));
        Assert.All(processes, process => Assert.Equal(ProcessEnd.Clean, process.End));

        // Only the child of the test without an environment plans, for seven orders.
        Assert.Equal("1 [0 1]", lines[new LineKey(PlanCommand, 16)].ToString());
        Assert.Equal("8 [1 7]", lines[new LineKey(PlanCommand, 36)].ToString());
    }

    [Fact]
    public void Every_file_has_its_content_time_and_mode_back()
    {
        Assert.Contains(_run.Before, file => file.Path.EndsWith("Warehouse.dll", StringComparison.Ordinal));
        OutputSnapshot.AssertEqual(_run.Before, _run.After);
        Assert.Empty(debug.Copy.Journals());
    }

    [Fact]
    public void The_summary_comes_after_what_the_tests_say()
    {
        string output = _run.Outcome.Output;
        int lastTest = output.LastIndexOf("Passed!", StringComparison.Ordinal);
        int summary = output.IndexOf("Most lines not covered", StringComparison.Ordinal);

        Assert.True(lastTest >= 0 && summary > lastTest, output);
        Assert.Contains("src/WarehouseTool/EndCommands.cs", output[summary..], StringComparison.Ordinal);
        Assert.Contains("5 processes: all ended cleanly", output[summary..], StringComparison.Ordinal);
        Assert.Contains("html/index.html", output[summary..], StringComparison.Ordinal);
        Assert.Equal("", _run.Outcome.Error);
        Assert.True(File.Exists(Path.Combine(_run.Reports, "html", "index.html")));
    }

    [Fact]
    public void The_same_report_is_rendered_from_the_data_file()
    {
        string again = debug.Copy.Reports("again");

        Outcome outcome = debug.Copy.CoverTool("report", _run.DataFile, "--output", again, "--format", "cobertura");

        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        Assert.Equal(File.ReadAllText(_run.CoberturaReport), File.ReadAllText(Path.Combine(again, "coverage.cobertura.xml")));
    }
}
