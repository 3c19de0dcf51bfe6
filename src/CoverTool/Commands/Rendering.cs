using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>What the commands end with that report without running anything.</summary>
internal static class Rendering
{
    /// <summary>Writes the reports.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CoverException">A file cannot be written.</exception>
    public static int Render(RunResult run, string output, ImmutableArray<ReportFormat> formats)
    {
        RunVerdict verdict = RunReports.Write(run, OutputFolder.Prepare(output), formats, []);
        return verdict.IsAllExcluded ? NothingMeasured.ExplainExclusion() : ExitCode.Success;
    }
}
