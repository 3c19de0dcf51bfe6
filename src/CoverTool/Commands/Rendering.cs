using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Gates;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>What the commands end with that report.</summary>
internal static class Rendering
{
    /// <summary>Writes the reports of a command that runs nothing.</summary>
    /// <param name="quiet">Whether to leave out the summary.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CoverException">A file cannot be written.</exception>
    public static int Render(
        RunResult run, OutputFolder output, ImmutableArray<ReportFormat> formats, ImmutableArray<Limit> limits, bool quiet)
    {
        RunVerdict verdict = RunReports.Write(run, output, formats, limits, quiet);
        return Conclude(verdict);
    }

    /// <summary>Says what is wrong with what was reported.</summary>
    /// <returns>The exit code.</returns>
    public static int Conclude(RunVerdict verdict)
    {
        if (verdict.IsAllExcluded)
        {
            return NothingMeasured.ExplainExclusion();
        }

        foreach (Violation violation in verdict.Violations)
        {
            Notice.Error("CT1006", violation.Message);
        }

        return verdict.Violations.IsEmpty ? ExitCode.Success : ExitCode.LimitViolated;
    }
}
