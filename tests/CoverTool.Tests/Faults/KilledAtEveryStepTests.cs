using CoverTool.Restore;
using CoverTool.Tests.EndToEnd;
using Xunit.Abstractions;

namespace CoverTool.Tests.Faults;

/// <summary>
/// Whatever step covertool is killed at, the next command puts every file back. All steps are tried where COVERTOOL_TEST_EVERYTHING is
/// set, else some.
/// </summary>
public sealed class KilledAtEveryStepTests : IDisposable
{
    private const int Never = int.MaxValue;
    private const int Some = 6;
    private const int Tolerance = 5;

    private readonly TemporaryFolder _folder = new();
    private readonly CoverToolProcess _covertool;
    private readonly MeasuredProgram _program;
    private readonly string[] _run;
    private readonly ITestOutputHelper _output;

    public KilledAtEveryStepTests(ITestOutputHelper output)
    {
        _output = output;
        _covertool = new CoverToolProcess(_folder);
        _program = MeasuredProgram.Build(_folder);
        _run = ["run", "--format", "cobertura", "--", "dotnet", _program.Module, "exit", "0"];
    }

    [Fact]
    public void A_run_that_is_killed_at_any_step_is_undone_by_the_next_command()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var before = _program.Snapshot();
        Kill(Never, _run);
        int steps = Kill(Never, _run);
        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
        int changed = 0;
        foreach (int step in Steps(steps))
        {
            Kill(step, _run);
            changed += before.SequenceEqual(_program.Snapshot()) ? 0 : 1;

            CoverToolOutcome outcome = step % 2 == 0 ? _covertool.Run("restore") : _covertool.Run(_run);

            Assert.True(outcome.ExitCode == 0, $"step {step}: {outcome.Output}{outcome.Error}");
            AssertRestored(before, $"step {step} of {steps}");
        }

        _output.WriteLine($"{steps} steps; files were instrumented after {changed} of those that were tried");
        Assert.True(changed > 0);
    }

    [Fact]
    public void Restoring_that_is_killed_at_any_step_is_done_by_the_next_command()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var before = _program.Snapshot();
        LeaveInstrumented();
        int steps = Kill(Never, "restore");
        AssertRestored(before, "not killed");
        foreach (int step in Steps(steps))
        {
            LeaveInstrumented();
            Assert.NotEqual(before.AsEnumerable(), _program.Snapshot());
            Kill(step, "restore");

            CoverToolOutcome outcome = step % 2 == 0 ? _covertool.Run("restore") : _covertool.Run(_run);

            Assert.True(outcome.ExitCode == 0, $"step {step}: {outcome.Output}{outcome.Error}");
            AssertRestored(before, $"step {step} of {steps}");
        }

        _output.WriteLine($"{steps} steps");
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<int> Steps(int count) => Environment.GetEnvironmentVariable("COVERTOOL_TEST_EVERYTHING") == "1"
        ? Enumerable.Range(1, count)
        : Enumerable.Range(0, Some).Select(number => 1 + (number * (count - 1) / (Some - 1))).Distinct();

    private int Kill(int step, params string[] arguments)
    {
        int steps = KillingTracer.Run(_covertool.StartInfo(arguments), step);

        // Some steps are the system's: a copy takes one or several. So the last may not be reached.
        Assert.True(step == Never || steps > step - Tolerance, $"There are {steps} steps, and it was to be killed at {step}.");
        return steps;
    }

    private void LeaveInstrumented()
    {
        using WaitingRun run = WaitingRun.Start(_folder, _program.Module);
        run.Kill();
    }

    private void AssertRestored(IEnumerable<(string Path, string Hash, FileTime Modified, UnixFileMode Mode)> before, string what)
    {
        Assert.True(before.SequenceEqual(_program.Snapshot()), $"{what}:\n{string.Join('\n', before)}\n{string.Join('\n', _program.Snapshot())}");

        // A lock without a journal may be about to get one: it stays for a day.
        string[] journals = Directory.GetDirectories(_folder["state/covertool/journals"]);
        Assert.True(journals.Length == 0, $"{what}: {string.Join(", ", journals)}");
    }
}
