using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Cobertura;
using CoverTool.Reporter.Gates;
using CoverTool.Reporter.Html;
using CoverTool.Reporter.Model;
using CoverTool.Reporter.Terminal;

namespace CoverTool.Reports;

/// <summary>Makes all reports of a run: files first, then the summary, then the verdict on limits.</summary>
internal static class RunReports
{
    /// <summary>Writes the portable data file, the reports asked for, and the summary to the terminal.</summary>
    /// <param name="quiet">Whether warnings are all that is written to the terminal.</param>
    /// <returns>What was reported, and the limits that it does not keep.</returns>
    /// <exception cref="CoverException">A file cannot be written.</exception>
    public static RunVerdict Write(
        RunResult run,
        OutputFolder output,
        ImmutableArray<ReportFormat> formats,
        ImmutableArray<Limit> limits,
        bool quiet)
    {
        DataFile.Write(output.Data, run);
        CoverageModel model = CoverageBuilder.Build(run);

        // Each is finished, or has failed, before the first that failed is told of.
        ReportLocation[] reports = Task.WhenAll(formats.Select(format => Task.Run(() => Write(model, output, format)))).GetAwaiter().GetResult();
        ReportLocation[] locations = [.. reports, Location("Data", output.Data)];
        if (quiet)
        {
            Console.Error.Write(TerminalSummary.RenderWarnings(model, run, Screen.Width));
        }
        else
        {
            Console.Out.WriteLine();
            Console.Out.Write(TerminalSummary.Render(model, run, locations, Screen.Width, Screen.HasColor));
        }

        return new RunVerdict(model, GateChecker.Check(model, limits));
    }

    private static ReportLocation Write(CoverageModel model, OutputFolder output, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Html:
                HtmlReport.Write(model, output.Html);
                return Location("HTML", output.HtmlStart);
            default:
                CoberturaReport.Write(model, output.Cobertura);
                return Location("Cobertura", output.Cobertura);
        }
    }

    // A way up and down again is harder to read than where it leads.
    private static ReportLocation Location(string format, string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return new ReportLocation(format, relative.StartsWith("..", StringComparison.Ordinal) ? path : relative);
    }
}
