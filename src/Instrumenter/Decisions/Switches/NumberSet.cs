using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Numbers that a value may be: ranges in rising order, with both ends, that do not touch.</summary>
internal sealed class NumberSet
{
    /// <summary>All numbers.</summary>
    public static readonly NumberSet All = new([(long.MinValue, long.MaxValue)]);

    private readonly ImmutableArray<(long First, long Last)> _ranges;

    private NumberSet(ImmutableArray<(long First, long Last)> ranges) => _ranges = ranges;

    public bool IsEmpty => _ranges.IsEmpty;

    /// <summary>The only number in it; null when there are more, or none.</summary>
    public long? Single => _ranges is [var (first, last)] && first == last ? first : null;

    public static NumberSet Range(long first, long last) => new(first <= last ? [(first, last)] : []);

    /// <summary>The numbers that compare with one as an operator of C# says.</summary>
    public static NumberSet Of(string comparison, long number) => comparison switch
    {
        "<" => number == long.MinValue ? new([]) : Range(long.MinValue, number - 1),
        "<=" => Range(long.MinValue, number),
        ">" => number == long.MaxValue ? new([]) : Range(number + 1, long.MaxValue),
        ">=" => Range(number, long.MaxValue),
        _ => Range(number, number),
    };

    public NumberSet And(NumberSet other) => new(
    [
        .. _ranges.SelectMany(one => other._ranges.Select(two => (First: Math.Max(one.First, two.First), Last: Math.Min(one.Last, two.Last))))
            .Where(range => range.First <= range.Last),
    ]);

    public NumberSet Or(NumberSet other)
    {
        List<(long First, long Last)> merged = [];
        foreach ((long first, long last) in _ranges.Concat(other._ranges).Order())
        {
            if (merged.Count != 0 && (merged[^1].Last == long.MaxValue || first <= merged[^1].Last + 1))
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return new([.. merged]);
    }

    public NumberSet Without(NumberSet other)
    {
        NumberSet left = this;
        foreach ((long first, long last) in other._ranges)
        {
            left = left.And(Of("<", first).Or(Of(">", last)));
        }

        return left;
    }

    public bool IsSame(NumberSet other) => _ranges.SequenceEqual(other._ranges);
}
