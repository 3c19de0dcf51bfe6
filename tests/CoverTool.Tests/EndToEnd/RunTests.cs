using System.Diagnostics;
using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using CoverTool.Data;

namespace CoverTool.Tests.EndToEnd;

/// <summary>Whole runs of covertool over a program that is started without a build.</summary>
public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CoverToolProcess _covertool;

    public RunTests() => _covertool = new CoverToolProcess(_folder);

    [Fact]
    public void A_run_reports_and_leaves_the_program_as_it_was()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        var before = program.Snapshot();

        CoverToolOutcome outcome = _covertool.Run("run", "--", "dotnet", program.Module, "exit", "0");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.StartsWith("started exit 0\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Measured", outcome.Output["started exit 0\n".Length..], StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["coverage/coverage.cobertura.xml"]));
        Assert.True(File.Exists(_folder["coverage/html/index.html"]));
        Assert.Equal("*\n", File.ReadAllText(_folder["coverage/.gitignore"]));
        RunResult run = DataFile.Read(_folder["coverage/coverage.covertool"]);
        Assert.Equal("Measured.dll", Assert.Single(run.Modules).Map.Name);
        Assert.Equal(ProcessEnd.Clean, Assert.Single(run.Processes).End);
        Assert.Equal(before.AsEnumerable(), program.Snapshot());
        Assert.Empty(Directory.GetFileSystemEntries(_folder["state/covertool/journals"]));
    }

    [Fact]
    public void The_exit_code_of_a_command_that_fails_comes_first_and_reports_are_written()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);

        CoverToolOutcome outcome = _covertool.Run("run", "--fail-under-line", "100", "--", "dotnet", program.Module, "exit", "7");

        Assert.Equal(7, outcome.ExitCode);
        Assert.Contains("CT1006", outcome.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["coverage/coverage.cobertura.xml"]));
    }

    [Fact]
    public void A_limit_that_is_not_kept_ends_in_its_exit_code_with_reports_written()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);

        CoverToolOutcome outcome = _covertool.Run(
            "run", "--format", "cobertura", "--fail-under-method", "50", "--fail-under-line", "100", "--", "dotnet", program.Module, "exit", "0");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("line coverage", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("method coverage", outcome.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["coverage/coverage.cobertura.xml"]));
        Assert.False(Directory.Exists(_folder["coverage/html"]));
    }

    [Fact]
    public void The_input_of_covertool_is_the_input_of_the_command()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);

        CoverToolOutcome outcome = CoverToolProcess.End(
            _covertool.Start("run", "--format", "cobertura", "--", "dotnet", program.Module, "copy"),
            "some input");

        Assert.StartsWith("started copy\nsome input", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_termination_reaches_the_command_and_its_hits_are_reported()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        var before = program.Snapshot();
        Process covertool = StartWaiting(program);
        Assert.NotEqual(before.AsEnumerable(), program.Snapshot());

        Assert.Equal(0, Process.Start("kill", ["-TERM", $"{covertool.Id}"]).WaitAndGetExitCode());
        CoverToolOutcome outcome = CoverToolProcess.End(covertool, "");

        Assert.Equal(128 + 15, outcome.ExitCode);
        Assert.Single(DataFile.Read(_folder["coverage/coverage.covertool"]).Processes);
        Assert.Equal(before.AsEnumerable(), program.Snapshot());
    }

    [Fact]
    public void What_a_killed_covertool_left_is_restored_by_the_next()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        var before = program.Snapshot();
        using Process covertool = StartWaiting(program);
        CoverToolOutcome whileAlive = _covertool.Run("restore");
        Assert.Contains("nothing to restore", whileAlive.Output, StringComparison.Ordinal);
        Assert.NotEqual(before.AsEnumerable(), program.Snapshot());
        string session = _covertool.SessionOf(covertool);

        covertool.Kill();
        covertool.WaitForExit();
        Assert.NotEqual(before.AsEnumerable(), program.Snapshot());
        CoverToolOutcome outcome = _covertool.Run("restore");
        KillWaiting();

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains($"restored: {program.Module}", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before.AsEnumerable(), program.Snapshot());
        Assert.False(Directory.Exists(session));
    }

    [Fact]
    public void A_module_without_symbols_is_named_and_nothing_measured_is_an_error()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder, hasSymbols: false);

        CoverToolOutcome outcome = _covertool.Run("run", "--", "dotnet", program.Module, "exit", "0");

        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("CT1004", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Measured.dll", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("PDB", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Modules_that_no_process_runs_are_an_error()
    {
        MeasuredProgram.Build(_folder);
        string script = _folder.Write("bin/Measured", "#!/bin/sh\nexit 0\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        CoverToolOutcome outcome = _covertool.Run("run", "--", script);

        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("CT1005", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Measured.dll", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_has_nothing_to_do_with_dotnet_measures_nothing()
    {
        File.WriteAllText(Directory.CreateDirectory(_folder["coverage"]).FullName + "/coverage.cobertura.xml", "of the last run");

        CoverToolOutcome outcome = _covertool.Run("run", "--", "true");

        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("Hint:", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["coverage/coverage.cobertura.xml"]));
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_refused_before_the_command_starts()
    {
        _folder.Write("file", "");

        CoverToolOutcome outcome = _covertool.Run("run", "--output", "file/coverage", "--", "touch", "started");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("CT1002", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["started"]));
    }

    [Fact]
    public void A_program_that_does_not_exist_is_an_error()
    {
        CoverToolOutcome outcome = _covertool.Run("run", "--", "no-such-program");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("CT1003", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 3", 3)]
    [InlineData("kill -9 $$", 128 + 9)]
    public void The_exit_code_passes_through(string script, int expected) =>
        Assert.Equal(expected, _covertool.Run("run", "--", "sh", "-c", script).ExitCode);

    [Fact]
    public void Reports_are_rendered_again_and_merged()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        _covertool.Run("run", "--output", "one", "--", "dotnet", program.Module, "exit", "0");
        _covertool.Run("run", "--output", "two", "--", "dotnet", program.Module, "copy");

        CoverToolOutcome outcome = _covertool.Run(
            "report", "one/coverage.covertool", "two/coverage.covertool", "--output", "both", "--format", "cobertura");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.True(File.Exists(_folder["both/coverage.cobertura.xml"]));
        Assert.Equal(2, DataFile.Read(_folder["both/coverage.covertool"]).Processes.Length);
    }

    [Fact]
    public async Task Whoever_looks_meanwhile_sees_a_whole_module()
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        int original = File.ReadAllBytes(program.Module).Length;
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim looks = new();
        HashSet<int> sizes = [];
        Task looking = Task.Factory.StartNew(Look, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(looks.Wait(TimeSpan.FromMinutes(1)));
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(0, _covertool.Run("run", "--format", "cobertura", "--", "dotnet", program.Module, "exit", "0").ExitCode);
        }

        await stop.CancelAsync();
        await looking;
        Assert.Equal(2, sizes.Count);
        Assert.Contains(original, sizes);

        void Look()
        {
            while (!stop.IsCancellationRequested)
            {
                byte[] content = File.ReadAllBytes(program.Module);
                using PEReader module = new(ImmutableCollectionsMarshal.AsImmutableArray(content));
                Assert.True(module.GetMetadataReader().TypeDefinitions.Count > 0);
                sizes.Add(content.Length);
                looks.Set();
            }
        }
    }

    [Fact]
    public void Paths_may_be_long_and_in_any_script()
    {
        string long200 = new('a', 200);
        using TemporaryFolder folder = new($"ünï ∑ 'q' 空 (x)/{long200}/{long200}/{long200}");
        MeasuredProgram program = MeasuredProgram.Build(folder);

        CoverToolOutcome outcome = new CoverToolProcess(folder).Run("run", "--", "dotnet", program.Module, "exit", "0");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.StartsWith("started exit 0\n", outcome.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["coverage/html/index.html"]));
        Assert.Single(DataFile.Read(folder["coverage/coverage.covertool"]).Processes);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Starts a run and returns when the measured program is in its main method.</summary>
    private Process StartWaiting(MeasuredProgram program)
    {
        Process covertool = _covertool.Start("run", "--format", "cobertura", "--", "dotnet", program.Module, "wait", _folder["waiting"]);
        CoverToolProcess.WaitFor(() => File.Exists(_folder["waiting"]));
        return covertool;
    }

    // The measured program outlives a covertool that was killed.
    private void KillWaiting()
    {
        using Process program = Process.GetProcessById(
            int.Parse(File.ReadAllText(_folder["waiting"]), CultureInfo.InvariantCulture));
        program.Kill();
    }
}
