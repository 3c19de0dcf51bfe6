using System.Text.RegularExpressions;
using CoverTool.Specs.Figures;

namespace CoverTool.Specs.Compatibility;

/// <summary>The lines of the fixtures' sources whose hits rows expect. Each ends with a comment <c>mark NAME</c>.</summary>
internal static partial class MarkedLines
{
    private static readonly string[] Sources = [".cs", ".fs", ".vb"];

    /// <summary>The hits of the lines that a row names, in the words of the row.</summary>
    /// <param name="folder">The root of the sources.</param>
    /// <param name="report">Path of a Cobertura report.</param>
    /// <param name="expected">What the row expects.</param>
    public static string Hits(string folder, string report, string expected)
    {
        SortedDictionary<LineKey, string> measured = File.Exists(report) ? CoberturaFigures.Read(report) : [];
        Dictionary<string, LineKey> lines = Find(folder);
        return string.Join(", ", expected.Split(", ").Select(mark => mark.Split(' ')[0]).Select(name => $"{name} {Hits(measured, lines[name])}"));
    }

    private static string Hits(SortedDictionary<LineKey, string> measured, LineKey line) =>
        measured.TryGetValue(line, out string? figures) ? figures.Split(' ')[1] : "-";

    private static Dictionary<string, LineKey> Find(string folder)
    {
        Dictionary<string, LineKey> lines = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Sources.Contains(Path.GetExtension(path))))
        {
            string[] text = File.ReadAllLines(path);
            for (int i = 0; i < text.Length; i++)
            {
                if (Mark().Match(text[i]) is { Success: true } mark)
                {
                    lines.Add(mark.Groups[1].Value, new LineKey(Path.GetRelativePath(folder, path), i + 1));
                }
            }
        }

        return lines;
    }

    [GeneratedRegex("(?://|') mark ([a-z]+)$")]
    private static partial Regex Mark();
}
