using System.Globalization;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Terminal;

/// <summary>The table of modules with a total.</summary>
internal static class CoverageTable
{
    private const int ShortestName = 12;

    public static IEnumerable<string> Render(CoverageModel model, int width, Painter painter)
    {
        // A module of which everything is excluded has a line where exclusions are listed.
        ModuleCoverage[] modules = [.. model.Modules.Where(module => module.Summary.Lines.Total != 0)];
        if (modules.Length == 0)
        {
            string text = model.Modules.IsEmpty ? "No module was measured." : "All code that was measured is excluded.";
            return [painter.Paint(text, TextStyle.Strong)];
        }

        List<Cell[]> rows =
        [
            Header(),
            .. modules.Select(module => Row(module.Name, module.Summary, TextStyle.Plain)),
        ];
        bool hasTotal = modules.Length > 1;
        if (hasTotal)
        {
            rows.Add(Row("Total", model.Summary, TextStyle.Strong));
        }

        // Where there is no room for both, percentages say more than figures.
        if (TextTable.WidthWithoutFirst(rows) + ShortestName > width)
        {
            rows = [.. rows.Select((row, i) => i == 0 ? NarrowHeader() : WithoutFigures(row))];
        }

        int nameWidth = Math.Max(ShortestName, width - TextTable.WidthWithoutFirst(rows));
        foreach (Cell[] row in rows)
        {
            row[0] = row[0] with { Text = TextFit.CutMiddle(row[0].Text, nameWidth) };
        }

        string rule = painter.Paint("  " + new string('-', TextTable.Width(rows) - 2), TextStyle.Faint);
        List<string> lines = [.. TextTable.Render(rows, painter)];
        lines.Insert(1, rule);
        if (hasTotal)
        {
            lines.Insert(lines.Count - 1, rule);
        }

        return lines;
    }

    private static Cell[] Header() =>
    [
        new("Module", Style: TextStyle.Strong),
        new("Lines", AlignRight: true, TextStyle.Strong), new(""),
        new("Branches", AlignRight: true, TextStyle.Strong), new(""),
        new("Methods", AlignRight: true, TextStyle.Strong), new(""),
    ];

    private static Cell[] NarrowHeader() =>
    [
        new("Module", Style: TextStyle.Strong),
        new("Lines", AlignRight: true, TextStyle.Strong),
        new("Branches", AlignRight: true, TextStyle.Strong),
        new("Methods", AlignRight: true, TextStyle.Strong),
    ];

    private static Cell[] WithoutFigures(Cell[] row) => [row[0], row[2], row[4], row[6]];

    private static Cell[] Row(string name, CoverageSummary summary, TextStyle style) =>
    [
        new(name, Style: style),
        Figures(summary.Lines, style), Percent(summary.Lines),
        Figures(summary.Branches, style), Percent(summary.Branches),
        Figures(summary.Methods, style), Percent(summary.Methods),
    ];

    private static Cell Figures(Summary summary, TextStyle style) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{summary.Covered}/{summary.Total}"), AlignRight: true, style);

    private static Cell Percent(Summary summary) => new(summary.Percent, AlignRight: true, StyleOf(summary));

    private static TextStyle StyleOf(Summary summary) => summary switch
    {
        { Total: 0 } => TextStyle.Faint,
        _ when summary.Covered * 5m >= summary.Total * 4m => TextStyle.Good,
        _ when summary.Covered * 2m >= summary.Total => TextStyle.Middling,
        _ => TextStyle.Bad,
    };
}
