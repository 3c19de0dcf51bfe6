namespace CoverTool.Data;

/// <summary>Arithmetic of hits.</summary>
public static class HitCount
{
    /// <summary>
    /// The sum of two numbers of hits, neither negative. One that does not fit stays at <see cref="long.MaxValue"/>: a
    /// wrapped sum would be negative, and its line would count as not covered.
    /// </summary>
    public static long Add(long first, long second)
    {
        long sum = unchecked(first + second);
        return sum < 0 ? long.MaxValue : sum;
    }
}
