using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>A line on which code starts.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="EndLine">The last line of the code that starts on it.</param>
/// <param name="Hits">How often the code on it that was reached most was reached.</param>
/// <param name="State">How far it is covered.</param>
/// <param name="Decisions">The decisions on it.</param>
public sealed record LineCoverage(int Number, int EndLine, long Hits, LineState State, ImmutableArray<DecisionCoverage> Decisions)
{
    /// <summary>The decisions on it that are excluded although the line is not.</summary>
    public ImmutableArray<DecisionCoverage> ExcludedDecisions { get; init; } = [];

    /// <summary>The branches of its decisions.</summary>
    public Summary Branches { get; } = Decisions.Aggregate(default(Summary), (sum, decision) => sum + decision.Branches);
}
