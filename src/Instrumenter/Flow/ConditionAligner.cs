namespace CoverTool.Instrumenter.Flow;

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
    private const int SkipTest = -2;

    /// <summary>Returns the conditions, each with its own tests.</summary>
    public MatchedCondition[] Align(StatementCode code, MatchedCondition[] conditions)
    {
        int[,] choices = Choose(code, conditions);
        MatchedCondition[] result = [.. conditions];
        List<int> defaults = [.. code.Defaults];
        int test = 0;
        for (int i = 0; i < result.Length;)
        {
            int choice = choices[i, test];
            if (choice == SkipTest)
            {
                test++;
                continue;
            }

            result[i] = choice == IsDefault
                ? result[i] with { Default = TakeDefault(defaults, code, test, result[i].Source.ValueName) }
                : result[i] with { Tests = code.Tests.GetRange(test, choice) };
            test += Math.Max(choice, 0);
            i++;
        }

        return result;
    }

    // The cheapest choice for each condition and the next test, from the end.
    private int[,] Choose(StatementCode code, MatchedCondition[] conditions)
    {
        AlignmentCosts costs = new(flow, paths, names, code, conditions);
        double[,] totals = new double[conditions.Length + 1, code.Tests.Count + 1];
        int[,] choices = new int[conditions.Length + 1, code.Tests.Count + 1];
        int usual = conditions.Sum(condition => AlignmentCosts.UsualTests(condition.Source));
        for (int test = code.Tests.Count - 1; test >= 0; test--)
        {
            totals[conditions.Length, test] = costs.OfSkipping(test) + totals[conditions.Length, test + 1];
        }

        for (int i = conditions.Length - 1; i >= 0; i--)
        {
            usual -= AlignmentCosts.UsualTests(conditions[i].Source);
            for (int test = code.Tests.Count; test >= 0; test--)
            {
                (totals[i, test], choices[i, test]) = Math.Abs(test - usual) > MostSurplus
                    ? (double.PositiveInfinity, 0)
                    : Cheapest(costs, totals, i, test);
            }
        }

        return choices;
    }

    private static (double Total, int Choice) Cheapest(AlignmentCosts costs, double[,] totals, int condition, int test)
    {
        int tests = totals.GetLength(1) - 1;
        (double Total, int Choice) best = (costs.OfNone(condition) + totals[condition + 1, test], 0);
        for (int count = 1; count <= costs.MostTests(condition) && test + count <= tests; count++)
        {
            Consider(costs.Of(condition, test, count) + totals[condition + 1, test + count], count);
        }

        if (costs.MayBeDefault(condition, test))
        {
            Consider(totals[condition + 1, test], IsDefault);
        }

        if (test < tests)
        {
            Consider(costs.OfSkipping(test) + totals[condition, test + 1], SkipTest);
        }

        return best;

        void Consider(double total, int choice) => best = total < best.Total ? (total, choice) : best;
    }

    // Of the calls in front of a test, the one whose operand has the name, or else the first.
    private int TakeDefault(List<int> defaults, StatementCode code, int test, string? name)
    {
        List<int> candidates = [.. defaults.Where(call => code.IsInFrontOf(call, test))];
        int call = candidates.Find(candidate => name is not null && names.Of(flow.Instructions[candidate - 1]) == name);
        call = call == 0 ? candidates.FirstOrDefault(MethodFlow.None) : call;
        defaults.RemoveAll(other => other <= call);
        return call;
    }
}
