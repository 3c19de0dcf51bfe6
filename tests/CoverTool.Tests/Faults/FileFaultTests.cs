using System.Diagnostics;
using CoverTool.Data;
using CoverTool.Restore;
using CoverTool.Tests.EndToEnd;

namespace CoverTool.Tests.Faults;

/// <summary>Output folders in all the states that people have them in: every file is as it was afterwards, or the user is told.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CoverToolProcess _covertool;
    private readonly MeasuredProgram _program;
    private readonly string[] _run;

    public FileFaultTests()
    {
        _covertool = new CoverToolProcess(_folder);
        _program = MeasuredProgram.Build(_folder);
        _run = ["run", "--format", "cobertura", "--", "dotnet", _program.Module, "exit", "0"];
    }

    [Theory]
    [InlineData("first", "second")]
    [InlineData("second", "first")]
    public void Of_two_runs_over_one_folder_the_first_measures_and_the_other_is_told(string endsFirst, string endsLast)
    {
        var before = _program.Snapshot();
        Dictionary<string, WaitingRun> runs = new() { ["first"] = WaitingRun.Start(_folder, _program.Module, "first") };
        var instrumented = _program.Snapshot();
        runs["second"] = WaitingRun.Start(_folder, _program.Module, "second");
        Assert.Equal(instrumented.AsEnumerable(), _program.Snapshot());

        Dictionary<string, CoverToolOutcome> outcomes = new() { [endsFirst] = runs[endsFirst].End() };
        Assert.Equal((endsFirst == "second" ? instrumented : before).AsEnumerable(), _program.Snapshot());
        outcomes[endsLast] = runs[endsLast].End();

        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
        Assert.Single(DataFile.Read(_folder["first-reports/coverage.covertool"]).Modules);
        Assert.Contains("Another run of covertool that has not ended is measuring it.", outcomes["second"].Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_that_start_at_one_moment_leave_everything_as_it_was()
    {
        var before = _program.Snapshot();
        for (int round = 0; round < 3; round++)
        {
            Process[] runs = [.. Enumerable.Range(0, 3).Select(number => _covertool.Start([.. _run[..1], "--output", _folder[$"reports{number}"], .. _run[1..]]))];
            CoverToolOutcome[] outcomes = [.. runs.Select(run => CoverToolProcess.End(run, ""))];

            Assert.All(outcomes, outcome => Assert.True(outcome.ExitCode is ExitCode.Success or ExitCode.NothingMeasured, outcome.Error));
            Assert.Equal(before.AsEnumerable(), _program.Snapshot());
        }
    }

    [Fact]
    public void Read_only_files_are_measured_and_read_only_again()
    {
        foreach (string file in Directory.GetFiles(_program.Folder))
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        }

        AssertMeasuredAndRestored();
    }

    [Fact]
    public void Another_name_of_the_same_file_never_changes()
    {
        string other = _folder["Other.dll"];
        Assert.Equal(0, Process.Start("ln", [_program.Module, other]).WaitAndGetExitCode());
        string original = ContentHash.OfFile(other)!;
        var before = _program.Snapshot();
        using WaitingRun run = WaitingRun.Start(_folder, _program.Module);

        Assert.Equal(original, ContentHash.OfFile(other));
        Assert.NotEqual(original, ContentHash.OfFile(_program.Module));
        run.End();
        Assert.Equal(original, ContentHash.OfFile(other));
        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
    }

    [Fact]
    public void A_folder_behind_a_link_is_measured_and_the_link_stays()
    {
        Directory.Move(_program.Folder, _folder["elsewhere"]);
        Directory.CreateSymbolicLink(_program.Folder, "elsewhere");

        AssertMeasuredAndRestored();
        Assert.Equal("elsewhere", new DirectoryInfo(_program.Folder).LinkTarget);
    }

    [Fact]
    public void Files_behind_links_never_change_and_the_links_stay()
    {
        Directory.CreateDirectory(_folder["store"]);
        string[] files = [_program.Module, Path.ChangeExtension(_program.Module, ".pdb")];
        foreach (string file in files)
        {
            File.Move(file, _folder[$"store/{Path.GetFileName(file)}"]);
            File.CreateSymbolicLink(file, $"../store/{Path.GetFileName(file)}");
        }

        FileTime[] times = [.. files.Select(NativeFile.ModifiedTime)];
        string stored = _folder["store/Measured.dll"];
        string original = ContentHash.OfFile(stored)!;
        using (WaitingRun run = WaitingRun.Start(_folder, _program.Module))
        {
            Assert.Equal(original, ContentHash.OfFile(stored));
            Assert.NotEqual(original, ContentHash.OfFile(_program.Module));
            run.End();
        }

        AssertMeasuredAndRestored();
        Assert.Equal(["../store/Measured.dll", "../store/Measured.pdb"], files.Select(file => new FileInfo(file).LinkTarget!));
        Assert.Equal(times, files.Select(NativeFile.ModifiedTime));
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_two_files()
    {
        string lower = Path.Combine(_program.Folder, "measured.dll");
        if (File.Exists(lower))
        {
            // A file system that takes them for one.
            return;
        }

        File.Copy(_program.Module, lower);
        File.Copy(Path.ChangeExtension(_program.Module, ".pdb"), Path.ChangeExtension(lower, ".pdb"));
        var before = _program.Snapshot();
        using WaitingRun run = WaitingRun.Start(_folder, _program.Module);

        Assert.Equal(5, before.Length);
        Assert.Equal(4, before.Except(_program.Snapshot()).Count());
        run.Kill();
        Assert.Equal(0, _covertool.Run("restore").ExitCode);
        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
    }

    [Fact]
    public void A_program_that_runs_already_goes_on()
    {
        using Process running = Process.Start("dotnet", [_program.Module, "wait", _folder["running"]]);
        CoverToolProcess.WaitFor(() => File.Exists(_folder["running"]));

        AssertMeasuredAndRestored();

        Assert.False(running.HasExited);
        running.Kill();
    }

    [Fact]
    public void A_file_that_another_program_has_locked_is_named()
    {
        var before = _program.Snapshot();
        CoverToolOutcome outcome;
        using (new FileStream(_program.Module, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            outcome = _covertool.Run("run", "--format", "cobertura", "--", "dotnet", "exec", _program.Module, "exit", "0");
        }

        Assert.Equal(ExitCode.NothingMeasured, outcome.ExitCode);
        Assert.Contains("Measured.dll", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("because it is being used by another process", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
    }

    [Fact]
    public void A_file_that_is_locked_when_it_is_to_be_restored_is_named_and_restored_later()
    {
        var before = _program.Snapshot();
        using WaitingRun run = WaitingRun.Start(_folder, _program.Module);
        CoverToolOutcome outcome;
        using (new FileStream(_program.Module, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            outcome = run.End();
        }

        Assert.Contains($"CT1011: '{_program.Module}' is still instrumented", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, _covertool.Run("restore").ExitCode);
        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
    }

    [Fact]
    public void A_module_that_an_earlier_run_left_and_nobody_knows_of_is_named()
    {
        using (WaitingRun run = WaitingRun.Start(_folder, _program.Module))
        {
            run.Kill();
        }

        Directory.Delete(_folder["state"], recursive: true);
        var left = _program.Snapshot();

        CoverToolOutcome outcome = _covertool.Run(_run);

        Assert.Equal(ExitCode.NothingMeasured, outcome.ExitCode);
        Assert.StartsWith("started exit 0\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("an earlier run left it instrumented: build it again", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(left.AsEnumerable(), _program.Snapshot());
    }

    public void Dispose() => _folder.Dispose();

    private void AssertMeasuredAndRestored()
    {
        var before = _program.Snapshot();
        CoverToolOutcome outcome = _covertool.Run(_run);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Single(DataFile.Read(_folder["coverage/coverage.covertool"]).Modules);
        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
    }
}
