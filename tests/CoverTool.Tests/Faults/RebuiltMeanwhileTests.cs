using CoverTool.Data;
using CoverTool.Tests.EndToEnd;

namespace CoverTool.Tests.Faults;

/// <summary>What a user builds or deletes while a run goes on is the user's.</summary>
public sealed class RebuiltMeanwhileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CoverToolProcess _covertool;
    private readonly MeasuredProgram _program;

    public RebuiltMeanwhileTests()
    {
        _covertool = new CoverToolProcess(_folder);
        _program = MeasuredProgram.Build(_folder);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_built_anew_stays_and_the_next_run_measures_it(bool isKilled)
    {
        using WaitingRun run = WaitingRun.Start(_folder, _program.Module);
        MeasuredProgram rebuilt = MeasuredProgram.Build(_folder, bin: "rebuilt");
        foreach (string file in Directory.GetFiles(rebuilt.Folder))
        {
            File.Move(file, Path.Combine(_program.Folder, Path.GetFileName(file)), overwrite: true);
        }

        var built = _program.Snapshot();
        End(run, isKilled);

        Assert.Equal(built.AsEnumerable(), _program.Snapshot());
        CoverToolOutcome outcome = _covertool.Run("run", "--format", "cobertura", "--", "dotnet", _program.Module, "exit", "0");
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Single(DataFile.Read(_folder["coverage/coverage.covertool"]).Modules);
        Assert.Equal(built.AsEnumerable(), _program.Snapshot());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_a_build_that_has_come_half_way_the_rest_is_restored(bool isKilled)
    {
        var before = _program.Snapshot();
        using WaitingRun run = WaitingRun.Start(_folder, _program.Module);
        MeasuredProgram rebuilt = MeasuredProgram.Build(_folder, bin: "rebuilt");
        File.Move(rebuilt.Module, _program.Module, overwrite: true);
        var built = _program.Snapshot();

        End(run, isKilled);

        Assert.Equal(
            built.Where(file => file.Path == _program.Module).Concat(before.Where(file => file.Path != _program.Module)),
            _program.Snapshot());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_deleted_stays_deleted(bool isKilled)
    {
        using WaitingRun run = WaitingRun.Start(_folder, _program.Module);
        Directory.Delete(_program.Folder, recursive: true);

        End(run, isKilled);

        Assert.False(Directory.Exists(_program.Folder));
        Assert.Empty(Directory.GetFileSystemEntries(_folder["state/covertool/journals"]));
    }

    public void Dispose() => _folder.Dispose();

    private void End(WaitingRun run, bool isKilled)
    {
        if (isKilled)
        {
            run.Kill();
            CoverToolOutcome outcome = _covertool.Run("restore");
            Assert.True(outcome.ExitCode == 0, outcome.Output);
        }
        else
        {
            run.End();
        }
    }
}
