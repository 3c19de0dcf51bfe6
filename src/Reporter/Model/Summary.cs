using System.Globalization;

namespace CoverTool.Reporter.Model;

/// <summary>How many of something were covered.</summary>
/// <param name="Covered">The number covered, at most <paramref name="Total"/>.</param>
/// <param name="Total">The number that there is to cover.</param>
public readonly record struct Summary(long Covered, long Total)
{
    /// <summary>The number not covered.</summary>
    public long Missed => Total - Covered;

    /// <summary>
    /// The percentage with one decimal and a sign, as in <c>99.9%</c>; <c>-</c> when there is nothing to cover. It is cut,
    /// not rounded: it says 100.0% only when nothing is missed.
    /// </summary>
    public string Percent
    {
        get
        {
            if (Total == 0)
            {
                return "-";
            }

            Int128 thousandths = (Int128)Covered * 1000 / Total;
            return string.Create(CultureInfo.InvariantCulture, $"{thousandths / 10}.{thousandths % 10}%");
        }
    }

    /// <summary>Covered and total of both.</summary>
    public static Summary operator +(Summary one, Summary other) => new(one.Covered + other.Covered, one.Total + other.Total);

    /// <inheritdoc cref="op_Addition"/>
    public static Summary Add(Summary left, Summary right) => left + right;

    /// <summary>Counts one thing.</summary>
    public static Summary Of(bool covered) => new(covered ? 1 : 0, 1);
}
