namespace CoverTool.Reporter.Terminal;

/// <summary>Aligns rows of cells, two spaces apart and two from the left.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>The lines of the table; every row has the same number of cells.</summary>
    public static IEnumerable<string> Render(IReadOnlyList<Cell[]> rows, Painter painter)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Text.Length))];
        foreach (Cell[] row in rows)
        {
            yield return (Gap + string.Join(Gap, row.Zip(widths, (cell, width) => cell.Render(painter, width)))).TrimEnd();
        }
    }

    /// <summary>The columns that the table takes.</summary>
    public static int Width(IReadOnlyList<Cell[]> rows) => WidthWithoutFirst(rows) + rows.Max(row => row[0].Text.Length);

    /// <summary>The columns that all cells but those of the first column take, with the gaps.</summary>
    public static int WidthWithoutFirst(IReadOnlyList<Cell[]> rows) =>
        Gap.Length + Enumerable.Range(1, rows[0].Length - 1).Sum(column => Gap.Length + rows.Max(row => row[column].Text.Length));
}
