using System.Globalization;
using System.Text;
using CoverTool.Data;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>The figures of one document, straight from the module maps and the counters.</summary>
internal sealed class MeasuredLines
{
    private readonly Dictionary<int, List<long>> _hits = [];
    private readonly Dictionary<int, List<long>> _branches = [];

    /// <summary>
    /// The figures of a source file. What several modules have of it adds up, as do the copies of an initialiser: it is
    /// compiled into every constructor and is one statement all the same, as in the coverage model.
    /// </summary>
    public static MeasuredLines Of(IReadOnlyList<ModuleCounts> modules, string path)
    {
        MeasuredLines lines = new();
        var methods = modules.SelectMany(module => module.Map.Methods.Select(method => (Module: module, Method: method))).ToList();
        foreach (var branch in methods
            .SelectMany(item => item.Method.BranchPoints
                .Where(branch => item.Module.Map.Documents[branch.Document].LocalPath == path)
                .Select(branch => (item.Method, Branch: branch, Hits: branch.Hits.In([.. item.Module.Counters]))))
            .GroupBy(item => (item.Method.TypeName, item.Method.Name, item.Method.Signature, item.Branch.Line, item.Branch.Decision, item.Branch.Path)))
        {
            Add(lines._branches, branch.Key.Line, branch.Sum(item => item.Hits));
        }

        foreach (var statement in methods
            .SelectMany(item => item.Method.SequencePoints
                .Where(point => item.Module.Map.Documents[point.Document].LocalPath == path)
                .Select(point => (Point: point, Hits: point.Hits.In([.. item.Module.Counters]))))
            .GroupBy(item => (item.Point.StartLine, item.Point.StartColumn, item.Point.EndLine, item.Point.EndColumn)))
        {
            Add(lines._hits, statement.Key.StartLine, statement.Sum(item => item.Hits));
        }

        return lines;
    }

    /// <summary>What is not as expected, one text a line number.</summary>
    public List<(int Line, string Actual)> Differences(List<Expectation> expectations) =>
        [.. expectations.Where(expectation => !IsAs(expectation)).Select(expectation => (expectation.Line, Describe(expectation.Line)))];

    /// <summary>The lines that have branches, and of which the text says nothing about branches.</summary>
    public List<(int Line, string Actual)> UnmentionedBranches(string[] text) =>
        [.. _branches.Keys.Where(line => !text[line - 1].Contains(" branches ", StringComparison.Ordinal)).Order().Select(line => (line, Describe(line)))];

    /// <summary>The annotated source with what was measured where it differs.</summary>
    public static string Describe(string[] text, List<(int Line, string Actual)> differences)
    {
        StringBuilder result = new();
        foreach ((int line, string actual) in differences)
        {
            result.AppendLine(CultureInfo.InvariantCulture, $"{line}: {text[line - 1].Trim()}   <<< measured: {actual}");
        }

        return result.ToString();
    }

    private bool IsAs(Expectation expectation)
    {
        List<long>? hits = _hits.GetValueOrDefault(expectation.Line);
        List<long> branches = _branches.GetValueOrDefault(expectation.Line) ?? [];
        bool hitsAgree = expectation.NoCode
            ? hits is null
            : expectation.Hits is null || hits?.Max() == expectation.Hits;
        bool partlyAgrees = expectation.Partly is null || (hits is not null && (hits.Contains(0) && hits.Max() > 0) == expectation.Partly);
        return hitsAgree && partlyAgrees &&
            (expectation.Branches is not { } expected || (branches.Count(hit => hit > 0), branches.Count) == expected);
    }

    private string Describe(int line)
    {
        string hits = _hits.TryGetValue(line, out List<long>? points) ? $"hits {string.Join('+', points)}" : "no code";
        return _branches.TryGetValue(line, out List<long>? branches)
            ? $"{hits}, branches {branches.Count(hit => hit > 0)}/{branches.Count} ({string.Join(' ', branches)})"
            : hits;
    }

    private static void Add(Dictionary<int, List<long>> lines, int line, long hits)
    {
        if (!lines.TryGetValue(line, out List<long>? all))
        {
            lines.Add(line, all = []);
        }

        all.Add(hits);
    }
}
