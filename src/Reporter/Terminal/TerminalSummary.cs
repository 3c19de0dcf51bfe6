using CoverTool.Data;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Terminal;

/// <summary>The summary that a user sees at the end of a run.</summary>
public static class TerminalSummary
{
    private const int NarrowestWidth = 40;
    private const int WidestText = 120;

    /// <summary>
    /// Renders modules, the files with most uncovered lines, what is excluded, processes, modules not measured, lost data and the places of
    /// reports, in ASCII but for names. Lines end in '\n'.
    /// </summary>
    /// <param name="reports">The reports written, in the order in which to list them.</param>
    /// <param name="width">The columns of the terminal.</param>
    /// <param name="useColor">Whether to write control sequences for colors.</param>
    public static string Render(
        CoverageModel model, RunResult run, IReadOnlyList<ReportLocation> reports, int width, bool useColor)
    {
        Painter painter = new(useColor);
        int columns = Math.Max(NarrowestWidth, width);
        int textColumns = Math.Min(columns, WidestText);
        IEnumerable<string>[] sections =
        [
            CoverageTable.Render(model, columns, painter),
            WorstFiles.Render(model, columns, painter),
            ExcludedLines.Render(model, textColumns, painter),
            ProcessLines.Render(run, textColumns),
            SkippedLines.Render(run, textColumns, painter),
            WarningLines.Render(model, run, textColumns, painter),
            Reports(reports, painter),
        ];
        IEnumerable<string> texts = sections.Select(section => string.Join('\n', section)).Where(text => text.Length != 0);
        return string.Join("\n\n", texts) + "\n";
    }

    /// <summary>Renders what a user has to know who wants no summary; empty when there is nothing.</summary>
    /// <param name="width">The columns of the terminal.</param>
    public static string RenderWarnings(CoverageModel model, RunResult run, int width) => string.Concat(
        WarningLines.Render(model, run, Math.Clamp(width, NarrowestWidth, WidestText), new Painter(useColor: false)).Select(line => line + "\n"));

    private static IEnumerable<string> Reports(IReadOnlyList<ReportLocation> reports, Painter painter) => reports.Count == 0
        ? []
        :
        [
            painter.Paint("Reports", TextStyle.Strong),
            .. TextTable.Render([.. reports.Select(report => new Cell[] { new(report.Format), new(report.Path) })], painter),
        ];
}
