using Microsoft.CodeAnalysis;

namespace CoverTool.Oracle.Tests.Comparing;

/// <summary>Compares what was measured with what the source says.</summary>
/// <param name="configuration">What was measured.</param>
/// <param name="pointLines">The lines on which the compiler's symbols have a statement.</param>
/// <param name="openLines">The lines that the definitions leave open.</param>
internal sealed class FigureComparer(OptimizationLevel configuration, IReadOnlySet<int> pointLines, IReadOnlySet<int> openLines)
{
    private static readonly LineFigures Nothing = new();

    public List<Difference> Differences(
        SortedDictionary<int, LineFigures> counted, SortedDictionary<int, LineFigures> measured, string[] text)
    {
        List<Difference> differences = [];
        foreach (int line in counted.Keys.Union(measured.Keys).Order())
        {
            LineFigures expected = counted.GetValueOrDefault(line, Nothing);
            LineFigures actual = measured.GetValueOrDefault(line, Nothing);
            // Release code has nothing of a value that nobody uses, nor of how it came about.
            bool isDropped = configuration == OptimizationLevel.Release && actual is { Hits: [], Decisions: [] } && !pointLines.Contains(line);
            if (openLines.Contains(line) || isDropped)
            {
                continue;
            }

            if (!HitsAgree(line, expected, actual) || !expected.Explains(actual))
            {
                differences.Add(new Difference(line, text[line - 1], expected.ToString(), actual.ToString()));
            }
        }

        return differences;
    }

    // Release code has no trace of some statements, nor of all that are on a line. The compiler's own symbols tell.
    private bool HitsAgree(int line, LineFigures expected, LineFigures actual)
    {
        List<long> all = [.. expected.Hits, .. expected.OptionalHits];
        return actual.Hits.Count == 0
            ? all.Count == 0 || expected.Hits.Count == 0 || (configuration == OptimizationLevel.Release && !pointLines.Contains(line))
            : configuration == OptimizationLevel.Release && expected.IsShared ? actual.Hits.Max() <= all.Max()
            : configuration == OptimizationLevel.Release || expected.Hits.Count == 0
                ? all.Contains(actual.Hits.Max())
                : actual.Hits.Max() == expected.Hits.Max() || actual.Hits.Max() == all.Max();
    }
}
