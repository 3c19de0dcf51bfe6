namespace CoverTool.Reporter.Exclusions;

/// <summary>How much is excluded for one reason: nothing that makes a total smaller is silent.</summary>
/// <param name="Rule">See <see cref="ExclusionReason.Rule"/>.</param>
/// <param name="Lines">Lines of which all code is excluded.</param>
/// <param name="Branches">Outcomes of decisions.</param>
/// <param name="Methods">Methods of which all code is excluded.</param>
public sealed record ExcludedCount(string Rule, long Lines, long Branches, long Methods);
