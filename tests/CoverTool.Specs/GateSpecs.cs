using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>Limits of a program of which 3 of 5 lines, 1 of 2 branches and 1 of 2 methods are covered.</summary>
[Collection(nameof(DebugSpecs))]
public sealed class GateSpecs
{
    private readonly SampleCopy _sample;

    public GateSpecs(DebugSample debug)
    {
        _sample = debug.Copy;
        _sample.Reset();
    }

    [Theory]
    [InlineData("--fail-under-line", "60", 0)]
    [InlineData("--fail-under-line", "60.001", 2)]
    [InlineData("--fail-under-branch", "50", 0)]
    [InlineData("--fail-under-branch", "50.001", 2)]
    [InlineData("--fail-under-method", "50", 0)]
    [InlineData("--fail-under-method", "50.001", 2)]
    public void A_limit_is_kept_when_it_is_just_reached(string option, string limit, int exitCode)
    {
        string reports = _sample.Reports("gates");

        Outcome outcome = _sample.CoverTool(
            "run", "--output", reports, "--format", "cobertura", option, limit, "--", "dotnet", _sample.OutputOf("src/Gates", "Gates.dll"));

        Assert.True(outcome.ExitCode == exitCode, outcome.Everything);
        Assert.Equal(exitCode == 2, outcome.Error.Contains("CT1006", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(reports, "coverage.cobertura.xml")));
        Assert.True(File.Exists(Path.Combine(reports, "coverage.covertool")));
    }
}
