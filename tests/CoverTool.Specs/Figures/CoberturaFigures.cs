using System.Globalization;
using System.Xml.Linq;

namespace CoverTool.Specs.Figures;

/// <summary>Reads the lines of a Cobertura report.</summary>
internal static class CoberturaFigures
{
    /// <summary>Every line with its hits and, where it has branches, how many of them are covered.</summary>
    public static SortedDictionary<LineKey, string> Read(string path)
    {
        SortedDictionary<LineKey, string> lines = [];
        foreach (XElement type in XDocument.Load(path).Descendants("class"))
        {
            foreach (XElement line in type.Element("lines")!.Elements("line"))
            {
                LineKey key = new((string)type.Attribute("filename")!, (int)line.Attribute("number")!);
                lines.Add(key, Text(line));
            }
        }

        return lines;
    }

    /// <summary>The same text for figures of a data file.</summary>
    public static string Text(LineFigures figures) => figures.Branches == 0
        ? Text(figures.Hits, "")
        : Text(figures.Hits, $"{figures.CoveredBranches * 100 / figures.Branches}% ({figures.CoveredBranches}/{figures.Branches})");

    private static string Text(XElement line) =>
        Text((long)line.Attribute("hits")!, (string?)line.Attribute("condition-coverage") ?? "");

    private static string Text(long? hits, string branches) => string.Create(CultureInfo.InvariantCulture, $"hits {hits} {branches}").Trim();
}
