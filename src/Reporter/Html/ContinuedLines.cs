using System.Globalization;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Html;

/// <summary>The notes for lines on which no statement starts but one goes on: they look like it, and add no hits.</summary>
internal static class ContinuedLines
{
    /// <summary>The notes for the lines of a part of a type, each line at most once.</summary>
    /// <param name="lineCount">How many lines the source has; what was measured may be older.</param>
    public static IEnumerable<(int Line, LineNote Note)> Of(TypePart part, int lineCount)
    {
        Dictionary<int, LineNote> notes = [];

        // A statement inside another one, as in a lambda, starts later and has its lines for itself.
        foreach (LineCoverage line in part.Lines)
        {
            LineNote note = new(KindOf(line.State), "", TitleOf(line));
            for (int number = line.Number + 1; number <= Math.Min(line.EndLine, lineCount); number++)
            {
                notes[number] = note;
            }
        }

        HashSet<int> starts = [.. part.Lines.Select(line => line.Number)];
        return notes.Where(entry => !starts.Contains(entry.Key)).Select(entry => (entry.Key, entry.Value));
    }

    private static LineNoteKind KindOf(LineState state) => state switch
    {
        LineState.Covered => LineNoteKind.PartOfCovered,
        LineState.PartlyCovered => LineNoteKind.PartOfPartlyCovered,
        _ => LineNoteKind.PartOfNotCovered,
    };

    private static string TitleOf(LineCoverage line) => string.Create(CultureInfo.InvariantCulture, $"Part of line {line.Number}");
}
