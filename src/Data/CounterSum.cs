using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>
/// The counters that add up to a number of hits. Counters are only ever added: subtracting would turn a hit that is
/// still on its way, or one lost with a killed process, into a wrong figure somewhere else.
/// </summary>
public readonly record struct CounterSum(ImmutableArray<int> Counters)
{
    /// <summary>A sum of one counter.</summary>
    public static CounterSum Of(int counter) => new([counter]);

    /// <summary>The sum of the counters with the same numbers, counted from another one than 0.</summary>
    public CounterSum From(int firstCounter) => new(ImmutableArray.CreateRange(Counters, counter => firstCounter + counter));

    /// <summary>The hits according to these counter values, which are not negative.</summary>
    public long In(ReadOnlySpan<long> values)
    {
        long sum = 0;
        foreach (int counter in Counters)
        {
            sum = HitCount.Add(sum, values[counter]);
        }

        return sum;
    }

    public bool Equals(CounterSum other) => Counters.AsSpan().SequenceEqual(other.Counters.AsSpan());

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (int counter in Counters)
        {
            hash.Add(counter);
        }

        return hash.ToHashCode();
    }
}
