using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Html;

/// <summary>
/// Shows in pages of ReportGenerator.Core, which knows no such thing, which lines are excluded and why. The source that it
/// is given has a mark at the start of each of these lines, because it cuts off the ends of long ones: the number of a note
/// between characters that have no meaning. In the finished page the mark goes, the row becomes grey and gets the note.
/// </summary>
internal sealed partial class ExclusionNotes
{
    private const char MarkStart = '\uE0C0';
    private const char MarkEnd = '\uE0C1';

    private readonly List<ExclusionNote> _notes = [];
    private readonly Dictionary<ExclusionNote, int> _numbers = [];

    public bool IsEmpty => _notes.Count == 0;

    /// <summary>The source of a part of a type with marks.</summary>
    public string[] Mark(string[] lines, TypePart part)
    {
        string[] marked = [.. lines];
        foreach ((int line, ExclusionNote note) in ExclusionNote.Of(part).Where(entry => entry.Line <= marked.Length))
        {
            marked[line - 1] = string.Create(CultureInfo.InvariantCulture, $"{MarkStart}{NumberOf(note)}{MarkEnd}{marked[line - 1]}");
        }

        return marked;
    }

    /// <summary>A page in which the marks have become notes.</summary>
    public string Show(string page) => MarkedRow().Replace(page, row =>
    {
        ExclusionNote note = _notes[int.Parse(row.Groups["number"].Value, CultureInfo.InvariantCulture)];
        string title = WebUtility.HtmlEncode(note.Title);
        string start = note.IsWholeLine
            ? $"<tr class=\"excluded\" title=\"{title}\""
            : $"<tr class=\"{row.Groups["class"].Value}\" title=\"{row.Groups["title"].Value}. {title}\"";
        string text = note.IsShown ? $"<span class=\"exclusionnote\">{WebUtility.HtmlEncode(note.Text)}</span>" : "";
        return start + row.Groups["cells"].Value + text + row.Groups["code"].Value;
    });

    private int NumberOf(ExclusionNote note)
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
