using System.Collections.Immutable;

namespace CoverTool.Reporter.Exclusions;

/// <summary>Adds up what is excluded, by reason.</summary>
internal sealed class ExclusionTally
{
    private readonly Dictionary<string, ExcludedCount> _counts = new(StringComparer.Ordinal);

    public void AddLine(ExclusionReason reason) => Add(reason, lines: 1);

    public void AddBranches(ExclusionReason reason, int branches) => Add(reason, branches: branches);

    public void AddMethod(ExclusionReason reason) => Add(reason, methods: 1);

    /// <summary>The counts, the largest first.</summary>
    public ImmutableArray<ExcludedCount> ToImmutable() =>
    [
        .. _counts.Values
            .OrderByDescending(count => count.Lines)
            .ThenByDescending(count => count.Branches)
            .ThenBy(count => count.Rule, StringComparer.Ordinal),
    ];

    private void Add(ExclusionReason reason, int lines = 0, int branches = 0, int methods = 0)
    {
        ExcludedCount count = _counts.GetValueOrDefault(reason.Rule) ?? new ExcludedCount(reason.Rule, 0, 0, 0);
        _counts[reason.Rule] = count with { Lines = count.Lines + lines, Branches = count.Branches + branches, Methods = count.Methods + methods };
    }
}
