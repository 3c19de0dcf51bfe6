namespace Warehouse.Stock;

/// <summary>Checks that what was counted in the bins is what the books say.</summary>
public sealed class StockAudit
{
    private readonly object _gate = new();
    private readonly List<string> _findings = [];

    /// <summary>Replays a cycle of movements for a number of steps and returns the level it ends at.</summary>
    public static long Replay(int[] movements, int steps)
    {
        long level = 0;
        for (int step = 0; step < steps; step++)
        {
            level += movements[step % movements.Length];
        }

        return level;
    }

    /// <summary>The digit that makes a bin number valid: the repeated digit sum of the number.</summary>
    public static int CheckDigit(int binNumber)
    {
        int sum;
        do
        {
            sum = 0;
            while (binNumber > 0)
            {
                sum += binNumber % 10;
                binNumber /= 10;
            }

            binNumber = sum;
        }
        while (sum > 9);

        return sum;
    }

    /// <summary>The first position at which counted and booked levels differ; -1 if they do not.</summary>
    public static int FirstDifference(ReadOnlySpan<int> counted, ReadOnlySpan<int> booked)
    {
        int common = Math.Min(counted.Length, booked.Length);
        int position = 0;
        while (position < common && counted[position] == booked[position])
        {
            position++;
        }

        return position < common || counted.Length != booked.Length ? position : -1;
    }

    /// <summary>Two bins that together hold exactly <paramref name="wanted"/>.</summary>
    public static (int First, int Second)? FindPair(int[] bins, int wanted)
    {
        int i, j = 0;
        for (i = 0; i < bins.Length; i++)
        {
            for (j = i + 1; j < bins.Length; j++)
            {
                if (bins[i] + bins[j] == wanted)
                {
                    goto found;
                }
            }
        }

        return null;

    found:
        return (i, j);
    }

    /// <summary>How many bins hold 0-9, 10-19, ... and 90 or more.</summary>
    public static int[] Histogram(ReadOnlySpan<int> bins)
    {
        Span<int> counts = stackalloc int[10];
        foreach (int bin in bins)
        {
            counts[Math.Min(bin / 10, 9)]++;
        }

        return counts.ToArray();
    }

    /// <summary>Notes a difference; may be called by several auditors at once.</summary>
    /// <returns>Whether it was worth a note.</returns>
    public bool Note(Sku sku, int counted, int booked)
    {
        if (counted == booked) return false;

        string direction = counted > booked ? "too many" : "missing";
        lock (_gate)
        {
            _findings.Add($"{sku}: {Math.Abs(counted - booked)} {direction}");
            return true;
        }
    }

    public IReadOnlyList<string> Findings()
    {
        lock (_gate)
        {
            return [.. _findings.Order(StringComparer.Ordinal)];
        }
    }
}
