using System.Globalization;
using System.Text.RegularExpressions;

namespace CoverTool.Specs.Figures;

/// <summary>Reads the file of expected figures; its first lines say what is in it.</summary>
internal static partial class ExpectedFigures
{
    /// <summary>The expected lines of a configuration, in the order of the file.</summary>
    public static List<ExpectedLine> Read(string path, string configuration)
    {
        List<ExpectedLine> lines = [];
        string file = "";
        foreach (string text in File.ReadLines(path).Where(text => text.Length > 0 && text[0] != '#'))
        {
            Match match = Row().Match(text);
            if (!match.Success)
            {
                file = text;
            }
            else if (match.Groups["only"].Value is var only && (only.Length == 0 || only.Equals(configuration, StringComparison.OrdinalIgnoreCase)))
            {
                LineKey key = new(file, int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture));
                lines.Add(new ExpectedLine(key, match.Groups["figures"].Value.Trim(), match.Groups["source"].Value));
            }
        }

        return lines;
    }

    [GeneratedRegex(@"^ *(?<line>\d+): (?<figures>[-\d\[\] ]+?) *(?<only>debug|release)? *\| (?<source>.*)$")]
    private static partial Regex Row();
}
