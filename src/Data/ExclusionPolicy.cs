using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>
/// What is to be excluded: counted and shown, and part of no total. It is applied when a report is made, so that another
/// policy needs no other run.
/// </summary>
/// <param name="IncludeGenerated">Whether generated code, excluded by default, counts like any other.</param>
/// <param name="Rules">What the user asked for.</param>
public sealed record ExclusionPolicy(bool IncludeGenerated, ImmutableArray<ExclusionRule> Rules)
{
    /// <summary>The attribute that always excludes.</summary>
    public const string ExcludingAttribute = "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute";

    /// <summary>The attribute of generated code.</summary>
    public const string GeneratedAttribute = "System.CodeDom.Compiler.GeneratedCodeAttribute";

    /// <summary>What is excluded when the user asks for nothing.</summary>
    public static ExclusionPolicy Default { get; } = new(IncludeGenerated: false, []);

    /// <summary>
    /// The policy of several runs together: what one of them excludes is excluded. Something stays because a rule includes it
    /// only if every run has such a rule. The order of the runs makes no difference.
    /// </summary>
    public static ExclusionPolicy Merge(IReadOnlyList<ExclusionPolicy> policies) => new(
        policies.All(policy => policy.IncludeGenerated),
        [
            .. policies.SelectMany(policy => policy.Rules)
                .Distinct()
                .Where(rule => !rule.IsInclusion || policies.All(policy => policy.Rules.Any(other => other.Kind == rule.Kind)))
                .OrderBy(rule => rule.Kind)
                .ThenBy(rule => rule.Pattern, StringComparer.Ordinal),
        ]);

    /// <summary>Whether two policies ask for the same, in whatever order.</summary>
    public bool IsSameAs(ExclusionPolicy other) =>
        IncludeGenerated == other.IncludeGenerated && Rules.ToHashSet().SetEquals(other.Rules);
}
