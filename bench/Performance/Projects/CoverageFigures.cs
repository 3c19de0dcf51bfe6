using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoverTool.Performance.Projects;

/// <summary>What a Cobertura report says: how much of the lines and branches of each module was covered.</summary>
internal sealed partial class CoverageFigures
{
    private readonly Dictionary<string, XElement[]> _lines = new(StringComparer.OrdinalIgnoreCase);

    private CoverageFigures()
    {
    }

    public IEnumerable<string> Modules => _lines.Keys;

    public static CoverageFigures Read(string path)
    {
        CoverageFigures figures = new();
        foreach (IGrouping<string, XElement> package in XDocument.Load(path).Descendants("package").GroupBy(package => ModuleName(package.Attribute("name")!.Value)))
        {
            figures._lines[package.Key] = [.. package.Descendants("class").SelectMany(type => type.Elements("lines").Elements("line"))];
        }

        return figures;
    }

    /// <summary>Lines and branches, in percent, of these modules alone: tools differ in which modules they take.</summary>
    public string Of(IEnumerable<string> modules)
    {
        XElement[] lines = [.. modules.SelectMany(module => _lines.GetValueOrDefault(module, []))];
        (int Covered, int All)[] branches = [.. lines
            .Select(line => Condition().Match((string?)line.Attribute("condition-coverage") ?? ""))
            .Where(match => match.Success)
            .Select(match => (Number(match.Groups[1]), Number(match.Groups[2])))];
        string covered = Percent(lines.Count(line => (string?)line.Attribute("hits") != "0"), lines.Length);
        return $"{covered} / {Percent(branches.Sum(branch => branch.Covered), branches.Sum(branch => branch.All))}";
    }

    // Some name a module with its extension.
    private static string ModuleName(string package) =>
        package.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || package.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? package[..^4] : package;

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string Percent(int covered, int all) =>
        all == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * covered / all:0.0}");

    [GeneratedRegex(@"\((\d+)/(\d+)\)")]
    private static partial Regex Condition();
}
