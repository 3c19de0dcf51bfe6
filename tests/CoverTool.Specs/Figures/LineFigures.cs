using System.Collections.Immutable;
using System.Globalization;

namespace CoverTool.Specs.Figures;

/// <summary>What is known of a line.</summary>
/// <param name="Hits">How often a statement was reached that starts here, the most of them; null when there is none.</param>
/// <param name="Decisions">The counts of the outcomes of each decision, both in ascending order.</param>
internal sealed record LineFigures(long? Hits, ImmutableArray<ImmutableArray<long>> Decisions)
{
    public int Branches => Decisions.Sum(decision => decision.Length);

    public int CoveredBranches => Decisions.Sum(decision => decision.Count(hits => hits > 0));

    /// <summary>The figures in the form of the file of expected figures.</summary>
    public override string ToString() => string.Join(
        ' ',
        Decisions
            .Select(decision => $"[{string.Join(' ', decision.Order())}]")
            .Order(StringComparer.Ordinal)
            .Prepend(Hits?.ToString(CultureInfo.InvariantCulture) ?? "-"));
}
