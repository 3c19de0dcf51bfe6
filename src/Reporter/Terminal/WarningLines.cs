using System.Globalization;
using CoverTool.Data;

namespace CoverTool.Reporter.Terminal;

/// <summary>What was counted and is missing from the figures.</summary>
internal static class WarningLines
{
    private const int MostFiles = 5;

    public static IEnumerable<string> Render(RunResult run, int width, Painter painter)
    {
        foreach (ProcessEntry process in run.Processes.Where(process => process.LostSections != 0))
        {
            string count = process.LostSections == 1 ? "1 counter section" : Number(process.LostSections) + " counter sections";
            foreach (string line in Warning(
                ReporterCode.LostSections, $"{ProcessLines.Name(process)}, had no room for {count}. The hits of those are missing.", width, painter))
            {
                yield return line;
            }
        }

        foreach (RefusedFile file in run.RefusedFiles.Take(MostFiles))
        {
            foreach (string line in Warning(ReporterCode.RefusedCounterFile, $"{file.Path} was not counted, or not all of it: {file.Reason}", width, painter))
            {
                yield return line;
            }
        }

        if (run.RefusedFiles.Length > MostFiles)
        {
            string more = Number(run.RefusedFiles.Length - MostFiles);
            foreach (string line in Warning(ReporterCode.RefusedCounterFile, $"so it is with {more} more counter files.", width, painter))
            {
                yield return line;
            }
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
