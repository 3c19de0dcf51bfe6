using System.Globalization;
using CoverTool.Reporter.Exclusions;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Terminal;

/// <summary>What is excluded from the figures, one line for each reason.</summary>
internal static class ExcludedLines
{
    private const int Most = 10;

    public static IEnumerable<string> Render(CoverageModel model, int width, Painter painter)
    {
        ExcludedCount[] counts = [.. model.Exclusions.Counts];
        if (counts.Length == 0)
        {
            return [];
        }

        List<ExcludedCount> shown = [.. counts.Take(Most)];
        if (counts.Length > Most)
        {
            ExcludedCount[] rest = counts[Most..];
            shown.Add(new ExcludedCount(
                $"{rest.Length} more reasons", rest.Sum(count => count.Lines), rest.Sum(count => count.Branches), rest.Sum(count => count.Methods)));
        }

        Cell[][] rows = [.. shown.Select(Row)];
        int ruleWidth = width - TextTable.WidthWithoutFirst(rows);
        IEnumerable<Cell[]> ordered = rows.Select(row => row[1..].Append(row[0] with { Text = TextFit.CutMiddle(row[0].Text, ruleWidth) }).ToArray());
        return [painter.Paint("Excluded", TextStyle.Strong), .. TextTable.Render([.. ordered], painter)];
    }

    private static Cell[] Row(ExcludedCount count) =>
    [
        new(count.Rule),
        Figure(count.Lines), new(count.Lines == 1 ? "line" : "lines"),
        Figure(count.Branches), new(count.Branches == 1 ? "branch" : "branches"),
        Figure(count.Methods), new(count.Methods == 1 ? "method" : "methods"),
    ];

    private static Cell Figure(long number) => new(number.ToString(CultureInfo.InvariantCulture), AlignRight: true);
}
