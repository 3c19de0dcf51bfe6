using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>What a settings file, <c>config</c>, <c>explain</c> and <c>--quiet</c> do to a run.</summary>
[Collection(nameof(DebugSpecs))]
public sealed class SettingsSpecs
{
    private readonly SampleCopy _sample;

    public SettingsSpecs(DebugSample debug)
    {
        _sample = debug.Copy;
        _sample.Reset();
        File.WriteAllText(_sample["covertool.json"], """
            {
              "output": "../reports/settings",
              "format": ["cobertura"],
              "exclude-type": "First",
              "fail-under-line": 100
            }
            """);
    }

    private string Program => _sample.OutputOf("src/Exclusions", "Exclusions.dll");

    [Fact]
    public void A_run_goes_by_the_settings_and_config_tells_them()
    {
        Outcome run = _sample.CoverTool("run", "--fail-under-line", "0", "--", "dotnet", Program);
        Assert.True(run.ExitCode == 0, run.Everything);
        string reports = _sample.Reports("settings");
        Assert.True(File.Exists(Path.Combine(reports, "coverage.cobertura.xml")));
        Assert.False(Directory.Exists(Path.Combine(reports, "html")));
        Assert.Contains("--exclude-type First", run.Output, StringComparison.Ordinal);

        Outcome config = _sample.CoverTool("config", "--fail-under-line", "0");
        string[] rows = [.. config.Output.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Contains("format cobertura covertool.json:3", rows);
        Assert.Contains("exclude-type First covertool.json:4", rows);
        Assert.Contains("fail-under-line 0 command line", rows);
        Assert.Contains("include-tests false default", rows);
        Assert.Contains($"output {reports} covertool.json:2", rows);
    }

    [Fact]
    public void Explain_tells_what_is_in_and_what_is_out_and_why()
    {
        Outcome run = _sample.CoverTool("run", "-q", "--fail-under-line", "0", "--", "dotnet", Program);
        Assert.True(run.ExitCode == 0, run.Everything);

        Outcome all = _sample.CoverTool("explain");
        Assert.Equal(0, all.ExitCode);
        string[] lines = all.Output.Split('\n');
        Assert.Equal("in   Exclusions.dll", lines[0]);
        Assert.All(lines[..^1], line => Assert.True(line.StartsWith("in   ", StringComparison.Ordinal) || line.StartsWith("out  ", StringComparison.Ordinal), line));

        Outcome first = _sample.CoverTool("explain", "first");
        Assert.StartsWith("in   Exclusions.dll\nin     Exclusions.Migrations.First\nout      ", first.Output, StringComparison.Ordinal);
        Assert.Contains("excluded: --exclude-type First", first.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, _sample.CoverTool("explain", "Exclusions.Migrations.*").Output);

        Outcome nothing = _sample.CoverTool("explain", "Frist");
        Assert.Equal(1, nothing.ExitCode);
        Assert.Contains("CT1022", nothing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_run_prints_what_the_command_prints_and_what_is_wrong()
    {
        Outcome plain = _sample.Run("dotnet", Program);
        Outcome run = _sample.CoverTool("run", "--quiet", "--exclude-file", "nowhere/**", "--fail-under-line", "0", "--", "dotnet", Program);
        Assert.Equal((plain.ExitCode, plain.Output), (run.ExitCode, run.Output));
        Assert.Equal(plain.Error + "warning CT3103: --exclude-file nowhere/** names nothing that was measured.\n", run.Error);

        Outcome tooLow = _sample.CoverTool("report", "../reports/settings/coverage.covertool", "--quiet", "--output", "../reports/again", "--default-exclusions", "--fail-under-method", "100");
        Assert.Equal((2, ""), (tooLow.ExitCode, tooLow.Output));
        Assert.Contains("CT1006", tooLow.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_settings_ends_covertool_before_anything_runs()
    {
        File.WriteAllText(_sample["covertool.json"], "{\n  \"exclude-tpye\": \"First\"\n}");
        Outcome run = _sample.CoverTool("run", "--", "dotnet", Program);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"covertool: error CT1021: {_sample["covertool.json"]}(2): there is no setting \"exclude-tpye\".", run.Error, StringComparison.Ordinal);
    }
}
