using CoverTool.Specs.Figures;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>The sample as it is optimised.</summary>
public sealed class ReleaseSpecs(ReleaseSample release) : IClassFixture<ReleaseSample>
{
    [Fact]
    public void A_run_in_a_folder_measures_every_line_and_branch_and_restores_every_file()
    {
        MeasuredRun run = MeasuredRun.Of(release.Copy, "release", [], "--", "dotnet", "test", "-c", "Release");

        Assert.True(run.Outcome.ExitCode == 0, run.Outcome.Everything);
        FigureChecks.AssertExpected(release.Copy, run.Reports);
        FigureChecks.AssertCobertura(run.Reports);
        OutputSnapshot.AssertEqual(run.Before, run.After);
    }
}
