namespace CoverTool.Performance;

/// <summary>A table in markdown.</summary>
internal static class Table
{
    /// <summary>Makes one.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">As many cells each.</param>
    public static string Make(IReadOnlyCollection<string> header, IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Prepend(header.Select(_ => "---")).Prepend(header).Select(row => $"| {string.Join(" | ", row)} |\n"));
}
