using CoverTool.Data;
using CoverTool.Specs.Figures;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>However a run ends, its hits are reported, and every file has its content, time and mode back.</summary>
[Collection(nameof(DebugSpecs))]
public sealed class EndSpecs : IDisposable
{
    // They count 1,000 check digits before they end.
    private static readonly string[] Tests = ["dotnet", "test", "tests/Warehouse.Ends.Tests", "--no-build"];
    private static readonly LineKey CheckDigit = new("src/Warehouse/Stock/StockAudit.cs", 27);

    private readonly SampleCopy _sample;
    private readonly string _waiting;

    public EndSpecs(DebugSample debug)
    {
        _sample = debug.Copy;
        _sample.Reset();
        _waiting = _sample["waiting"];
    }

    [Fact]
    public void Failing_tests_are_reported_and_theirs_is_the_exit_code()
    {
        MeasuredRun run = MeasuredRun.Of(_sample, "fail", [("SPEC_END", "fail")], ["--", .. Tests]);

        Assert.Equal(1, run.Outcome.ExitCode);
        Assert.Contains("It was told to fail.", run.Outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1_000, MeasuredFigures.Read(run.DataFile)[CheckDigit].Hits);
        Assert.True(File.Exists(run.CoberturaReport));
        Assert.True(File.Exists(Path.Combine(run.Reports, "html", "index.html")));
        OutputSnapshot.AssertEqual(run.Before, run.After);
    }

    [Theory]
    [InlineData("kill")]
    [InlineData("failfast")]
    public void A_test_host_that_dies_keeps_its_hits(string end)
    {
        using ProcessGroup plain = _sample.Start([("SPEC_END", end)], Tests);
        int expected = plain.End().ExitCode;
        _sample.Reset();

        MeasuredRun run = MeasuredRun.Of(_sample, end, [("SPEC_END", end)], ["--format", "cobertura", "--", .. Tests]);

        Assert.NotEqual(0, expected);
        Assert.Equal(expected, run.Outcome.ExitCode);
        Assert.Equal(1_000, MeasuredFigures.Read(run.DataFile)[CheckDigit].Hits);
        Assert.Equal(ProcessEnd.Killed, Assert.Single(DataFile.Read(run.DataFile).Processes).End);
        Assert.Contains("1 process: 1 killed (testhost, pid ", run.Outcome.Output, StringComparison.Ordinal);
        OutputSnapshot.AssertEqual(run.Before, run.After);
    }

    [Fact]
    public void Control_C_ends_the_tests_and_reports()
    {
        FileState[] before = OutputSnapshot.Take(_sample.Folder);
        using ProcessGroup covertool = StartWaiting();

        covertool.SendToAll(ProcessGroup.Interrupt);
        Outcome outcome = covertool.End();

        Assert.True(outcome.ExitCode != 0, outcome.Everything);
        AssertReported(before);
    }

    [Fact]
    public void A_termination_of_covertool_ends_the_tests_and_reports()
    {
        FileState[] before = OutputSnapshot.Take(_sample.Folder);
        using ProcessGroup covertool = StartWaiting();

        covertool.Send(ProcessGroup.Terminate);
        Outcome outcome = covertool.End();

        // 'dotnet test' itself ends with 0 when it is terminated, and leaves its test host to itself.
        Assert.Contains("hits up to ", outcome.Output, StringComparison.Ordinal);
        AssertReported(before);
    }

    [Fact]
    public void What_a_killed_covertool_left_is_restored()
    {
        FileState[] before = OutputSnapshot.Take(_sample.Folder);
        using (ProcessGroup covertool = StartWaiting())
        {
            covertool.KillLeader();
            Assert.NotEqual(before, OutputSnapshot.Take(_sample.Folder));
            Assert.NotEmpty(_sample.Journals());

            Outcome restore = _sample.CoverTool("restore");

            Assert.True(restore.ExitCode == 0, restore.Everything);
            Assert.Contains("restored: ", restore.Output, StringComparison.Ordinal);
            OutputSnapshot.AssertEqual(before, OutputSnapshot.Take(_sample.Folder));
            Assert.Empty(_sample.Journals());
        }

        Assert.Contains("nothing to restore", _sample.CoverTool("restore").Output, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_waiting);

    /// <summary>Starts a run and returns when its test has counted and waits for its end.</summary>
    private ProcessGroup StartWaiting()
    {
        ProcessGroup covertool = _sample.StartCoverTool(
            [("SPEC_END", "wait"), ("SPEC_WAITING", _waiting)],
            ["run", "--output", _sample.Reports("wait"), "--format", "cobertura", "--", .. Tests]);
        bool isWaiting = SpinWait.SpinUntil(() => File.Exists(_waiting), TimeSpan.FromMinutes(2));
        if (!isWaiting)
        {
            covertool.Dispose();
            Assert.Fail("The test does not start.");
        }

        return covertool;
    }

    private void AssertReported(FileState[] before)
    {
        string reports = _sample.Reports("wait");
        Assert.Equal(1_000, MeasuredFigures.Read(Path.Combine(reports, "coverage.covertool"))[CheckDigit].Hits);
        Assert.True(File.Exists(Path.Combine(reports, "coverage.cobertura.xml")));
        OutputSnapshot.AssertEqual(before, OutputSnapshot.Take(_sample.Folder));
        Assert.Empty(_sample.Journals());
    }
}
