using CoverTool.Oracle.Tests.Comparing;
using Microsoft.CodeAnalysis;

namespace CoverTool.Oracle.Tests;

/// <summary>What the other tests rely on: a figure that is not right is a difference.</summary>
public sealed class FigureComparerTests
{
    private static readonly string[] Text = ["if (x ?? y)"];

    [Fact]
    public void Equal_figures_are_no_difference() => Assert.Empty(Differences(Line(3, [0, 3], [1, 2]), Line(3, [1, 2], [0, 3])));

    [Fact]
    public void Other_hits_of_a_line_are_a_difference() => Assert.Single(Differences(Line(3, [0, 3]), Line(2, [0, 3])));

    [Fact]
    public void Other_hits_of_an_outcome_are_a_difference() => Assert.Single(Differences(Line(3, [0, 3]), Line(3, [1, 2])));

    [Fact]
    public void A_missing_decision_is_a_difference() => Assert.Single(Differences(Line(3, [0, 3], [1, 2]), Line(3, [1, 2])));

    [Fact]
    public void A_missing_decision_that_the_compiler_may_leave_out_is_no_difference() =>
        Assert.Empty(Differences(WithOptional(Line(3, [1, 2]), [0, 3]), Line(3, [1, 2])));

    [Fact]
    public void Other_hits_of_a_decision_that_the_compiler_may_leave_out_are_a_difference() =>
        Assert.Single(Differences(WithOptional(Line(3, [1, 2]), [0, 3]), Line(3, [1, 2], [0, 2])));

    [Fact]
    public void An_outcome_too_many_is_a_difference() => Assert.Single(Differences(Line(3, [0, 3]), Line(3, [0, 0, 3])));

    [Fact]
    public void A_line_that_the_symbols_have_and_the_map_has_not_is_a_difference() => Assert.Single(Differences(Line(3), []));

    private static List<Difference> Differences(SortedDictionary<int, LineFigures> counted, SortedDictionary<int, LineFigures> measured) =>
        [.. Enum.GetValues<OptimizationLevel>()
            .SelectMany(configuration => new FigureComparer(configuration, new HashSet<int> { 1 }, new HashSet<int>()).Differences(counted, measured, Text))
            .Distinct()];

    private static SortedDictionary<int, LineFigures> WithOptional(SortedDictionary<int, LineFigures> line, long[] decision)
    {
        line[1].OptionalDecisions.Add(decision);
        return line;
    }

    private static SortedDictionary<int, LineFigures> Line(long hits, params long[][] decisions)
    {
        LineFigures figures = new();
        figures.Hits.Add(hits);
        figures.Decisions.AddRange(decisions);
        return new SortedDictionary<int, LineFigures> { [1] = figures };
    }
}
