using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Html;

/// <summary>
/// Shows in pages of ReportGenerator.Core, which knows no such thing, which lines are excluded and why, and which belong to
/// a statement that starts above. The source that it is given has a mark at the start of each of these lines, because it cuts
/// off the ends of long ones: the number of a note between characters that have no meaning. In the finished page the mark
/// goes, and the row gets the colour and the note.
/// </summary>
internal sealed partial class PageNotes
{
    private const char MarkStart = '\uE0C0';
    private const char MarkEnd = '\uE0C1';

    private readonly List<LineNote> _notes = [];
    private readonly Dictionary<LineNote, int> _numbers = [];

    public bool IsEmpty => _notes.Count == 0;

    /// <summary>The source of a part of a type with marks.</summary>
    public string[] Mark(string[] lines, TypePart part)
    {
        string[] marked = [.. lines];
        IEnumerable<(int Line, LineNote Note)> notes = ExclusionNotes.Of(part).Concat(ContinuedLines.Of(part, lines.Length));
        foreach ((int line, LineNote note) in notes.Where(entry => entry.Line >= 1 && entry.Line <= marked.Length).DistinctBy(entry => entry.Line))
        {
            marked[line - 1] = string.Create(CultureInfo.InvariantCulture, $"{MarkStart}{NumberOf(note)}{MarkEnd}{marked[line - 1]}");
        }

        return marked;
    }

    /// <summary>A page in which the marks have become notes.</summary>
    public string Show(string page) => MarkedRow().Replace(page, row =>
    {
        LineNote note = _notes[int.Parse(row.Groups["number"].Value, CultureInfo.InvariantCulture)];
        string title = WebUtility.HtmlEncode(note.Title);
        string start = note.Kind switch
        {
            LineNoteKind.Excluded => $"<tr class=\"excluded\" title=\"{title}\"",
            LineNoteKind.BranchesExcluded => $"<tr class=\"{row.Groups["class"].Value}\" title=\"{row.Groups["title"].Value}. {title}\"",
            _ => $"<tr class=\"continued\" title=\"{title}\"",
        };
        string text = note.Text.Length == 0 ? "" : $"<span class=\"exclusionnote\">{WebUtility.HtmlEncode(note.Text)}</span>";
        return start + Painted(row.Groups["cells"].Value, note.Kind) + text + row.Groups["code"].Value;
    });

    // Grey is the colour of a line with no code.
    private static string Painted(string cells, LineNoteKind kind)
    {
        string? color = kind switch
        {
            LineNoteKind.PartOfCovered => "green",
            LineNoteKind.PartOfPartlyCovered => "orange",
            LineNoteKind.PartOfNotCovered => "red",
            _ => null,
        };
        return color is null
            ? cells
            : cells.Replace("<td class=\"gray\">", $"<td class=\"{color}\">", StringComparison.Ordinal)
                .Replace("<td class=\"lightgray\">", $"<td class=\"light{color}\">", StringComparison.Ordinal);
    }

    private int NumberOf(LineNote note)
    {
        if (!_numbers.TryGetValue(note, out int number))
        {
            _numbers.Add(note, number = _notes.Count);
            _notes.Add(note);
        }

        return number;
    }

    // The note comes before the element with the source, so that it can stand at the right end of the row.
    [GeneratedRegex(@"<tr class=""(?<class>[^""]*)"" title=""(?<title>[^""]*)""(?<cells>[^\n]*?)(?<code><code>)\uE0C0(?<number>\d+)\uE0C1")]
    private static partial Regex MarkedRow();
}
