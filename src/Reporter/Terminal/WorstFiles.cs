using System.Globalization;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Terminal;

/// <summary>The files in which most lines are not covered.</summary>
internal static class WorstFiles
{
    private const int Most = 5;

    public static IEnumerable<string> Render(CoverageModel model, int width, Painter painter)
    {
        DocumentCoverage[] worst =
        [
            .. model.Modules
                .SelectMany(module => module.Documents)
                .Where(document => document.Summary.Lines.Missed != 0)
                .OrderByDescending(document => document.Summary.Lines.Missed)
                .ThenBy(document => document.Document.Path, StringComparer.Ordinal)
                .Take(Most),
        ];
        if (worst.Length == 0)
        {
            return [];
        }

        Cell[][] rows = [.. worst.Select(Row)];
        int pathWidth = width - TextTable.WidthWithoutFirst(rows);
        IEnumerable<Cell[]> ordered = rows.Select(row =>
            new[] { row[1], row[2], row[0] with { Text = TextFit.CutStart(row[0].Text, pathWidth) } });
        return [painter.Paint("Most lines not covered", TextStyle.Strong), .. TextTable.Render([.. ordered], painter)];
    }

    private static Cell[] Row(DocumentCoverage document) =>
    [
        new(document.Document.Path),
        new(document.Summary.Lines.Missed.ToString(CultureInfo.InvariantCulture), AlignRight: true),
        new(string.Create(CultureInfo.InvariantCulture, $"of {document.Summary.Lines.Total}")),
    ];
}
