using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>
/// Divides the tests of a statement among its decisions. Both stand in the same order, but the compiler may need several tests
/// for one decision, none for another, and have some of its own. Of all ways to divide them the cheapest is taken.
/// </summary>
internal sealed class ConditionAligner(MethodFlow flow, PathFinder paths, CodeNames names)
{
    // How far the tests may be ahead of the usual, or behind. It bounds the work for expressions of thousands of operands.
    private const int MostSurplus = 40;

    // Choices other than a number of tests.
    private const int IsDefault = -1;
    private const int SkipPlace = -2;

    /// <summary>Returns the conditions, each with its own tests, and what that costs.</summary>
    public (MatchedCondition[] Conditions, double Cost) Align(StatementCode code, MatchedCondition[] conditions)
    {
        // Most statements are as simple as that.
        if (conditions is [{ RightOf: MethodFlow.None, Source: { Kind: ConditionKind.Operand, IsValue: false } }] && code is { Tests.Count: 1, Defaults.Count: 0 })
        {
            return ([conditions[0] with { Tests = code.Tests }], 0);
        }

        StatementPlaces places = StatementPlaces.Of(code);
        (int[,] choices, double cost) = Choose(new AlignmentCosts(flow, paths, names, code, conditions), places, conditions);
        MatchedCondition[] result = [.. conditions];
        int place = 0;
        for (int i = 0; i < result.Length;)
        {
            int choice = choices[i, place];
            if (choice == SkipPlace)
            {
                place++;
                continue;
            }

            result[i] = choice == IsDefault
                ? result[i] with { Default = places.Indexes[place] }
                : result[i] with { Tests = code.Tests.GetRange(places.TestsBefore(place), choice) };
            place = choice == IsDefault ? place + 1 : places.After(place, choice);
            i++;
        }

        return (result, cost);
    }

    // The cheapest choice for each condition and the next place, from the end.
    private static (int[,] Choices, double Cost) Choose(AlignmentCosts costs, StatementPlaces places, MatchedCondition[] conditions)
    {
        double[,] totals = new double[conditions.Length + 1, places.Count + 1];
        int[,] choices = new int[conditions.Length + 1, places.Count + 1];
        int usual = conditions.Sum(condition => AlignmentCosts.UsualTests(condition.Source));
        for (int place = places.Count - 1; place >= 0; place--)
        {
            totals[conditions.Length, place] = costs.OfSkipping(places.Indexes[place]) + totals[conditions.Length, place + 1];
        }

        for (int i = conditions.Length - 1; i >= 0; i--)
        {
            usual -= AlignmentCosts.UsualTests(conditions[i].Source);
            for (int place = places.Count; place >= 0; place--)
            {
                (totals[i, place], choices[i, place]) = Math.Abs(places.TestsBefore(place) - usual) > MostSurplus
                    ? (double.PositiveInfinity, 0)
                    : Cheapest(costs, places, totals, i, place);
            }
        }

        return (choices, totals[0, 0]);
    }

    private static (double Total, int Choice) Cheapest(AlignmentCosts costs, StatementPlaces places, double[,] totals, int condition, int place)
    {
        (double Total, int Choice) best = (double.PositiveInfinity, 0);
        int most = Math.Min(costs.MostTests(condition), places.TestsBefore(places.Count) - places.TestsBefore(place));
        for (int count = 1; count <= most; count++)
        {
            Consider(costs.Of(condition, places.TestsBefore(place), count) + totals[condition + 1, places.After(place, count)], count);
        }

        if (place < places.Count)
        {
            Consider(costs.OfDefault(condition, places.Indexes[place]) + totals[condition + 1, place + 1], IsDefault);
            Consider(costs.OfSkipping(places.Indexes[place]) + totals[condition, place + 1], SkipPlace);
        }

        // Where both cost the same, the first of two conditions has the test.
        Consider(costs.OfNone(condition, places.TestsBefore(place)) + totals[condition + 1, place], 0);
        return best;

        void Consider(double total, int choice) => best = total < best.Total ? (total, choice) : best;
    }
}
