using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoverTool.Instrumenter.Tests.Comparison;

/// <summary>The lines of one file in a Cobertura report.</summary>
internal sealed partial class CoberturaLines
{
    private readonly Dictionary<int, (long Hits, int Covered, int Total)> _lines = [];

    /// <summary>The files of a report by their path.</summary>
    public static Dictionary<string, CoberturaLines> Read(string reportPath)
    {
        XDocument report = XDocument.Load(reportPath);
        string[] roots = [.. report.Descendants("source").Select(source => source.Value), ""];
        Dictionary<string, CoberturaLines> files = [];
        foreach (XElement type in report.Descendants("class"))
        {
            string name = type.Attribute("filename")!.Value;
            string path = roots.Select(root => Path.Combine(root, name)).FirstOrDefault(File.Exists) ?? name;
            if (!files.TryGetValue(path, out CoberturaLines? file))
            {
                files.Add(path, file = new CoberturaLines());
            }

            foreach (XElement line in type.Element("lines")!.Elements("line"))
            {
                file.Add(line);
            }
        }

        return files;
    }

    /// <summary>Whether a line is code, its hits, and its branches.</summary>
    public (long Hits, int Covered, int Total)? this[int line] => _lines.TryGetValue(line, out var found) ? found : null;

    // A line that several methods share is in the report more than once. Their branches are different ones.
    private void Add(XElement line)
    {
        int number = int.Parse(line.Attribute("number")!.Value, CultureInfo.InvariantCulture);
        long hits = long.Parse(line.Attribute("hits")!.Value, CultureInfo.InvariantCulture);
        Match branches = Branches().Match(line.Attribute("condition-coverage")?.Value ?? "");
        (long known, int covered, int total) = _lines.GetValueOrDefault(number);
        _lines[number] = (
            Math.Max(known, hits),
            covered + (branches.Success ? int.Parse(branches.Groups[1].Value, CultureInfo.InvariantCulture) : 0),
            total + (branches.Success ? int.Parse(branches.Groups[2].Value, CultureInfo.InvariantCulture) : 0));
    }

    [GeneratedRegex(@"\((\d+)/(\d+)\)")]
    private static partial Regex Branches();
}
