using System.Globalization;
using CoverTool.Instrumenter.Tests.Validation;

namespace CoverTool.Instrumenter.Tests.Comparison;

/// <summary>A line of a target of which a tool reports something else than the target says.</summary>
internal sealed record ToolDifference(string Target, int Line, string Kind, string Reported, string Text)
{
    private const string Missing = "no line";

    public static IEnumerable<ToolDifference> Between(string target, List<Expectation> expectations, CoberturaLines lines, bool countsHits)
    {
        string[] text = File.ReadAllLines(target);
        foreach (Expectation expectation in expectations)
        {
            ToolDifference Make(string kind, string reported) =>
                new(Path.GetFileNameWithoutExtension(target), expectation.Line, kind, reported, text[expectation.Line - 1].Trim());

            var line = lines[expectation.Line];
            if (expectation.NoCode != line is null && (expectation.NoCode || expectation.Hits is not null))
            {
                yield return Make("line", line is null ? Missing : Hits(line.Value.Hits));
            }
            else if (line is { } reported && expectation.Hits is { } hits && (countsHits ? reported.Hits != hits : reported.Hits > 0 != hits > 0))
            {
                yield return Make((hits > 0) == (reported.Hits > 0) ? "hits" : "covered", Hits(reported.Hits));
            }

            if (expectation.Branches is { } branches && (line?.Covered ?? 0, line?.Total ?? 0) != branches)
            {
                yield return Make("branches", string.Create(CultureInfo.InvariantCulture, $"branches {line?.Covered ?? 0}/{line?.Total ?? 0}"));
            }
        }
    }

    /// <summary>How many targets and lines differ, in total and by kind.</summary>
    public static string Summary(int targets, int lines, List<ToolDifference> differences)
    {
        IEnumerable<string> kinds = differences.GroupBy(difference => difference.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind =>
            string.Create(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Count()} in {kind.Select(difference => difference.Target).Distinct().Count()} targets"));
        int differing = differences.Select(difference => difference.Target).Distinct().Count();
        return string.Create(CultureInfo.InvariantCulture, $"{targets} targets, {lines} lines compared; {differing} targets differ; {string.Join(", ", kinds)}");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}\t{Target}:{Line}\t{Reported}\t{Text}");

    private static string Hits(long hits) => string.Create(CultureInfo.InvariantCulture, $"hits {hits}");
}
