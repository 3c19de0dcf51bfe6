using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Reporter.Exclusions;

/// <summary>What a policy did to a run.</summary>
/// <param name="Counts">How much is excluded, by reason; the largest first.</param>
/// <param name="UnmatchedRules">The rules that name nothing in the run, which are probably mistakes.</param>
/// <param name="CommentProblems">The comments that are probably mistakes, with the paths of their files.</param>
public sealed record ExclusionReport(
    ImmutableArray<ExcludedCount> Counts,
    ImmutableArray<ExclusionRule> UnmatchedRules,
    ImmutableArray<(string Path, CommentProblem Problem)> CommentProblems)
{
    /// <summary>Of a run of which nothing is excluded.</summary>
    public static ExclusionReport Empty { get; } = new([], [], []);
}
