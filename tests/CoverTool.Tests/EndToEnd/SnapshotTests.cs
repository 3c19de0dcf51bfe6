using System.Diagnostics;
using CoverTool.Data;

namespace CoverTool.Tests.EndToEnd;

/// <summary>What others can read of a run while it goes on, and after it was killed.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CoverToolProcess _covertool;

    public SnapshotTests() => _covertool = new CoverToolProcess(_folder);

    [Fact]
    public void Snapshots_tell_what_ran_up_to_now_and_their_difference_what_ran_between()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        using Process run = _covertool.Start("run", "--format", "cobertura", "--", "dotnet", program.Module, "steps");
        CoverToolProcess.Exchange(run, "", "step 1");
        CoverToolProcess.Exchange(run, "", "step 2");

        CoverToolOutcome first = _covertool.Run("snapshot", "--output", "before", "--format", "cobertura");
        CoverToolProcess.Exchange(run, "", "step 3");
        CoverToolProcess.Exchange(run, "", "step 4");
        CoverToolProcess.Exchange(run, "", "step 5");
        CoverToolOutcome second = _covertool.Run("snapshot", $"{run.Id}", "--output", "after");
        CoverToolOutcome end = CoverToolProcess.End(run, "\n");

        Assert.True(first.ExitCode == 0, first.Error);
        Assert.True(second.ExitCode == 0, second.Error);
        Assert.Equal(0, end.ExitCode);
        Assert.Contains("1 still running", first.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["before/coverage.cobertura.xml"]));
        Assert.True(File.Exists(_folder["after/html/index.html"]));
        Assert.Equal(2, MeasuredProgram.StepsIn(_folder["before/coverage.covertool"]));
        Assert.Equal(5, MeasuredProgram.StepsIn(_folder["after/coverage.covertool"]));
        Assert.Equal(6, MeasuredProgram.StepsIn(_folder["coverage/coverage.covertool"]));

        CoverToolOutcome difference = _covertool.Run("subtract", "after/coverage.covertool", "before/coverage.covertool");
        Assert.True(difference.ExitCode == 0, difference.Error);
        Assert.Equal(3, MeasuredProgram.StepsIn(_folder["difference/coverage.covertool"]));

        CoverToolOutcome wrongWay = _covertool.Run("subtract", "before/coverage.covertool", "after/coverage.covertool");
        Assert.Equal(1, wrongWay.ExitCode);
        Assert.Contains("CT2009", wrongWay.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_run_there_is_no_snapshot()
    {
        CoverToolOutcome none = _covertool.Run("snapshot");
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("CT1016", none.Error, StringComparison.Ordinal);

        CoverToolOutcome folder = _covertool.Run("snapshot", _folder.Location);
        Assert.Equal(1, folder.ExitCode);
        Assert.Contains("CT2001", folder.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["snapshot"]));
    }

    [Fact]
    public void The_counts_of_a_killed_covertool_are_kept()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        using Process run = _covertool.Start("run", "--output", "out", "--exclude-type", "Other", "--", "dotnet", program.Module, "steps");
        CoverToolProcess.Exchange(run, "", "step 1");
        CoverToolProcess.Exchange(run, "", "step 2");
        run.Kill();
        run.WaitForExit();

        // The program has lost its input, and ends.
        run.StandardInput.Close();
        CoverToolOutcome outcome = _covertool.Run("restore");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        string data = _folder[$"out/killed-{run.Id}.covertool"];
        Assert.Contains(data, outcome.Output, StringComparison.Ordinal);
        Assert.Equal(2, MeasuredProgram.StepsIn(data));
        Assert.Single(DataFile.Read(data).Exclusions.Rules);
        Assert.Equal(0, _covertool.Run("report", data).ExitCode);
    }

    [Fact]
    public void Counts_that_there_is_no_place_for_are_kept_for_later()
    {
        using Process run = KilledAfterAStep();
        _folder.Write("out", "");
        CoverToolOutcome first = _covertool.Run("restore");
        File.Delete(_folder["out"]);
        CoverToolOutcome second = _covertool.Run("restore");

        Assert.Equal(1, first.ExitCode);
        Assert.Contains("could not be kept", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(1, MeasuredProgram.StepsIn(_folder[$"out/killed-{run.Id}.covertool"]));
    }

    [Fact]
    public void Counts_that_are_damaged_are_given_up()
    {
        using Process run = KilledAfterAStep(session => File.WriteAllText(Path.Combine(session, "session.covertool"), "damaged"));
        CoverToolOutcome first = _covertool.Run("restore");
        CoverToolOutcome second = _covertool.Run("restore");

        Assert.Equal(1, first.ExitCode);
        Assert.Contains("could not be kept", first.Output, StringComparison.Ordinal);
        Assert.Contains("nothing to restore", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_waits_for_processes_that_the_command_left()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);

        CoverToolOutcome outcome = _covertool.Run("run", "--wait", "60", "--format", "cobertura", "--", "dotnet", program.Module, "leave");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Contains("waiting up to 60 s for Measured, pid", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2 processes: all ended cleanly", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1, MeasuredProgram.StepsIn(_folder["coverage/coverage.covertool"]));
    }

    public void Dispose() => _folder.Dispose();

    private Process KilledAfterAStep(Action<string>? inSession = null)
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        Process run = _covertool.Start("run", "--output", "out/", "--", "dotnet", program.Module, "steps");
        CoverToolProcess.Exchange(run, "", "step 1");
        inSession?.Invoke(_covertool.SessionOf(run));
        run.Kill();
        run.WaitForExit();
        run.StandardInput.Close();
        Directory.Delete(_folder["out"], recursive: true);
        return run;
    }
}
