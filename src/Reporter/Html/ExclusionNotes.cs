using System.Globalization;
using CoverTool.Reporter.Exclusions;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Html;

/// <summary>The notes about what is excluded.</summary>
internal static class ExclusionNotes
{
    /// <summary>The notes for the lines of a part of a type, each line once.</summary>
    public static IEnumerable<(int Line, LineNote Note)> Of(TypePart part) => OfLines(part).Concat(OfBranches(part));

    private static IEnumerable<(int Line, LineNote Note)> OfLines(TypePart part)
    {
        HashSet<int> counted = [.. part.Lines.Select(line => line.Number)];
        ExcludedLine? previous = null;
        int last = 0;
        for (int i = 0; i < part.ExcludedLines.Length; i++)
        {
            ExcludedLine line = part.ExcludedLines[i];
            string text = $"excluded: {line.Reason.Detail}";

            // What a comment says stands beside it.
            string shown = line.Reason.Source == ExclusionSource.Comment ? $"excluded: {line.Reason.Rule}" : text;

            // Braces, empty lines and comments between lines with one reason belong to them.
            bool goesOn = previous?.Reason == line.Reason && !Enumerable.Range(last + 1, Math.Max(0, line.Number - last - 1)).Any(counted.Contains);
            for (int between = last + 1; goesOn && between < line.Number; between++)
            {
                yield return (between, new LineNote(LineNoteKind.Excluded, "", text));
            }

            string hits = line.Hits == 1 ? "1 visit" : string.Create(CultureInfo.InvariantCulture, $"{line.Hits} visits");
            yield return (line.Number, new LineNote(LineNoteKind.Excluded, goesOn ? "" : shown, $"{text} ({hits})"));

            last = line.Number;
            int next = i + 1 < part.ExcludedLines.Length ? part.ExcludedLines[i + 1].Number : int.MaxValue;
            while (last < line.EndLine && last + 1 < next && !counted.Contains(last + 1))
            {
                last++;
                yield return (last, new LineNote(LineNoteKind.Excluded, "", text));
            }

            previous = line;
        }
    }

    private static IEnumerable<(int Line, LineNote Note)> OfBranches(TypePart part)
    {
        foreach (LineCoverage line in part.Lines.Where(line => !line.ExcludedDecisions.IsEmpty))
        {
            int branches = line.ExcludedDecisions.Sum(decision => decision.Hits.Length);
            string reasons = string.Join("; ", line.ExcludedDecisions.Select(decision => decision.Exclusion!.Detail).Distinct());
            string text = string.Create(CultureInfo.InvariantCulture, $"{branches} branches excluded");
            yield return (line.Number, new LineNote(LineNoteKind.BranchesExcluded, text, $"{text}: {reasons}"));
        }
    }
}
