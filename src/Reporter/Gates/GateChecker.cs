using System.Collections.Immutable;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Gates;

/// <summary>Checks a run against limits, exactly: 79.99 % does not pass for 80.</summary>
public static class GateChecker
{
    /// <summary>
    /// Returns the limits that the model does not keep, in the order given. Code without any branch keeps every limit for
    /// branches. Without any line or method nothing was measured, and only a limit of 0 is kept.
    /// </summary>
    public static ImmutableArray<Violation> Check(CoverageModel model, IReadOnlyList<Limit> limits) =>
        [.. limits.Select(limit => new Violation(limit, Actual(model, limit.Metric))).Where(candidate => !IsKept(candidate))];

    private static Summary Actual(CoverageModel model, GateMetric metric) => metric switch
    {
        GateMetric.Line => model.Summary.Lines,
        GateMetric.Branch => model.Summary.Branches,
        _ => model.Summary.Methods,
    };

    private static bool IsKept(Violation candidate)
    {
        (Limit limit, Summary actual) = candidate;
        return actual.Total == 0
            ? limit.Metric == GateMetric.Branch || limit.Minimum <= 0
            : actual.Covered * 100m >= limit.Minimum * actual.Total;
    }
}
