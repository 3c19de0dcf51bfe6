using System.Globalization;
using CoverTool.Data;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Terminal;

/// <summary>What was counted and is missing from the figures, and exclusions that are probably mistakes.</summary>
internal static class WarningLines
{
    private const int MostFiles = 5;

    public static IEnumerable<string> Render(CoverageModel model, RunResult run, int width, Painter painter) =>
        Lost(run).Concat(Mistaken(model)).SelectMany(warning => Warning(warning.Code, warning.Text, width, painter));

    private static IEnumerable<(string Code, string Text)> Mistaken(CoverageModel model)
    {
        foreach (ExclusionRule rule in model.Exclusions.UnmatchedRules)
        {
            yield return (ReporterCode.UnmatchedRule, $"{rule} names nothing that was measured.");
        }

        foreach ((string path, CommentProblem problem) in model.Exclusions.CommentProblems.Take(MostFiles))
        {
            yield return (ReporterCode.CommentProblem, $"{path}({Number(problem.Line)}): {problem.Text}.");
        }

        if (model.Exclusions.CommentProblems.Length > MostFiles)
        {
            string more = Number(model.Exclusions.CommentProblems.Length - MostFiles);
            yield return (ReporterCode.CommentProblem, $"{more} more comments about coverage are probably mistakes.");
        }
    }

    private static IEnumerable<(string Code, string Text)> Lost(RunResult run)
    {
        foreach (ProcessEntry process in run.Processes.Where(process => process.LostSections != 0))
        {
            string count = process.LostSections == 1 ? "1 counter section" : Number(process.LostSections) + " counter sections";
            yield return (ReporterCode.LostSections, $"{ProcessNames.Of(process)}, had no room for {count}. The hits of those are missing.");
        }

        foreach (RefusedFile file in run.RefusedFiles.Take(MostFiles))
        {
            yield return (ReporterCode.RefusedCounterFile, $"{file.Path} was not counted, or not all of it: {file.Reason}");
        }

        if (run.RefusedFiles.Length > MostFiles)
        {
            string more = Number(run.RefusedFiles.Length - MostFiles);
            yield return (ReporterCode.RefusedCounterFile, $"so it is with {more} more counter files.");
        }
    }

    private static IEnumerable<string> Warning(string code, string text, int width, Painter painter)
    {
        string start = $"warning {code}:";
        return TextFit.Wrap($"{start} {text}", width, start: 0, indentation: 2)
            .Select((line, i) => i == 0 ? painter.Paint(start, TextStyle.Middling) + line[start.Length..] : line);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
