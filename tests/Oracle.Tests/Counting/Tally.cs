using System.Collections.Immutable;

namespace CoverTool.Oracle.Tests.Counting;

/// <summary>A number of times, as a sum of counters less a sum of others.</summary>
internal readonly record struct Tally(ImmutableArray<int> Plus, ImmutableArray<int> Minus)
{
    public static Tally Of(params ReadOnlySpan<int> counters) => new([.. counters], []);

    public long In(long[] counters) => Plus.Sum(counter => counters[counter]) - Minus.Sum(counter => counters[counter]);
}
