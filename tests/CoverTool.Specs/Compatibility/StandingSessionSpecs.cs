using CoverTool.Specs.Compatibility.Rows;
using CoverTool.Specs.Running;

namespace CoverTool.Specs.Compatibility;

/// <summary>Instrumented now, run by somebody else, collected later; see docs/elsewhere.md.</summary>
[Collection(nameof(CompatibilityMatrix))]
public sealed class StandingSessionSpecs : IDisposable
{
    private const string Output = "Programs/Console/bin/Debug/net10.0";

    private readonly FixtureCopy _copy;
    private readonly string _session;
    private readonly string[] _before;

    public StandingSessionSpecs(FixtureShelf shelf)
    {
        _copy = shelf.Take(ProgramRows.Alone);
        _session = Directory.CreateTempSubdirectory("covertool-standing-").FullName;
        _before = FolderState.Take(_copy.Folder, withTimes: true);
    }

    [Fact]
    public void Programs_that_others_start_are_counted_until_they_are_collected()
    {
        Assert.Contains("Instrumented: Console.dll", CoverTool(0, "instrument", Output, "--session", _session).Output, StringComparison.Ordinal);

        Assert.Equal(2, _copy.Run([], "env", "-i", "-C", "/", $"PATH={Environment.GetEnvironmentVariable("PATH")}", _copy[Output + "/Console"], "one", "two").ExitCode);
        CoverTool(0, "snapshot", _session, "--output", _copy.Reports);
        Assert.Equal("word 2", Hits());
        Assert.Equal(3, _copy.Run([], _copy[Output + "/Console"], "one", "two", "three").ExitCode);
        Outcome collected = CoverTool(0, "collect", "--session", _session, "--output", _copy.Reports, "--fail-under-line", "100");

        Assert.Equal("word 5", Hits());
        Assert.Contains("2 processes: all ended cleanly", collected.Output, StringComparison.Ordinal);
        AssertEnded();
    }

    [Fact]
    public void It_is_nobody_elses_to_restore_or_to_measure()
    {
        CoverTool(0, "instrument", Output, "--session", _session);
        byte[] instrumented = File.ReadAllBytes(_copy[Output + "/Console.dll"]);

        Assert.Contains("There is nothing to restore.", CoverTool(0, "restore").Output, StringComparison.Ordinal);
        Outcome run = CoverTool(1, "run", "--output", _copy.Reports, "--", _copy[Output + "/Console"], "one");
        Assert.Contains("Console.dll: instrumented already", run.Error, StringComparison.Ordinal);
        Assert.Equal(instrumented, File.ReadAllBytes(_copy[Output + "/Console.dll"]));

        CoverTool(0, "collect", "--session", _session, "--output", _copy.Reports);
        Assert.Equal("word 1", Hits());
        AssertEnded();
    }

    [Fact]
    public void Without_its_folder_it_is_over()
    {
        CoverTool(0, "instrument", Output + "/Console.dll", "--session", _session);

        Outcome collected = CoverTool(4, "collect", "--session", _session, "--output", _copy.Reports);
        Assert.Contains("CT1018", collected.Error, StringComparison.Ordinal);
        Directory.Delete(_session, recursive: true);
        Assert.Equal(1, _copy.Run([], _copy[Output + "/Console"], "one").ExitCode);
        Assert.Contains("Console.dll", CoverTool(0, "restore").Output, StringComparison.Ordinal);

        AssertEnded();
    }

    [Fact]
    public void What_cannot_be_done_changes_nothing()
    {
        File.WriteAllText(Path.Combine(_session, "file"), "");

        Assert.Contains("CT1024", CoverTool(1, "instrument", Output, "--session", _session).Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(_session, "file"));
        Assert.Contains("CT1025", CoverTool(1, "instrument", "missing", "--session", _session).Error, StringComparison.Ordinal);
        Assert.Contains("CT1004", CoverTool(4, "instrument", "Programs", "--session", _session).Error, StringComparison.Ordinal);
        Assert.Contains("CT1016", CoverTool(1, "collect", "--session", _session).Error, StringComparison.Ordinal);

        AssertEnded();
    }

    public void Dispose()
    {
        if (Directory.Exists(_session))
        {
            Directory.Delete(_session, recursive: true);
        }
    }

    private Outcome CoverTool(int exitCode, params string[] arguments)
    {
        Outcome outcome = _copy.Run([], [.. SpecPaths.CoverTool, .. arguments]);
        Assert.True(outcome.ExitCode == exitCode, outcome.Everything);
        return outcome;
    }

    private string Hits() => MarkedLines.Hits(_copy.Folder, Path.Combine(_copy.Reports, "coverage.cobertura.xml"), "word");

    private void AssertEnded()
    {
        FolderState.AssertEqual(_before, FolderState.Take(_copy.Folder, withTimes: true));
        Assert.Empty(_copy.Journals());
        Assert.False(Directory.Exists(_session));
    }
}
