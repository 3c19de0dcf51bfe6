namespace CoverTool.Workloads;

/// <summary>Parallel.For over rows of an image.</summary>
public sealed class ParallelLoop : IWorkload
{
    private const int Size = 160;
    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = 2 };
    private readonly int[] _rows = new int[Size];

    public WorkloadKind Kind => WorkloadKind.Threads;

    public Outcome Run()
    {
        Parallel.For(0, Size, _options, row => _rows[row] = Row(row));
        return new Outcome(_rows.Select((value, row) => (long)value * row).Sum(), _rows.Sum(value => (long)value));
    }

    private static int Row(int row)
    {
        int total = 0;
        for (int column = 0; column < Size; column++)
        {
            double x = 0;
            double y = 0;
            for (int step = 0; step < 50 && (x * x) + (y * y) < 4; step++)
            {
                double next = (x * x) - (y * y) + ((column * 3.0 / Size) - 2);
                y = (2 * x * y) + ((row * 2.0 / Size) - 1);
                x = next;
                total++; // marked
            }
        }

        return total;
    }
}
