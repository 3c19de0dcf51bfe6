namespace Warehouse.Stock;

/// <summary>The bins of one rack, row by row.</summary>
public readonly struct BinTable
{
    private readonly int[] _cells;
    private readonly int _columns;

    public BinTable(int rows, int columns)
    {
        _cells = new int[checked(rows * columns)];
        _columns = columns;
    }

    public int Rows => _cells.Length / _columns;

    public ref int At(int row, int column)
    {
        if (column < 0 || column >= _columns)
        {
            throw new ArgumentOutOfRangeException(nameof(column));
        }

        return ref _cells[row * _columns + column];
    }

    public ReadOnlySpan<int> Row(int row) => _cells.AsSpan(row * _columns, _columns);

    /// <summary>The fullest bin, so that a caller can take from it.</summary>
    public ref int Fullest()
    {
        ref int best = ref _cells[0];
        for (int i = 1; i < _cells.Length; i++)
        {
            ref int cell = ref _cells[i];
            if (cell > best)
                best = ref cell;
        }

        return ref best;
    }

    /// <summary>Moves everything in a row to its first bins, at most <paramref name="limit"/> in each.</summary>
    public void Compact(int row, int limit)
    {
        Span<int> bins = _cells.AsSpan(row * _columns, _columns);
        int rest = 0;
        foreach (int bin in bins)
        {
            rest += bin;
        }

        int target = 0;
        bins.Clear();
        do
        {
            int part = rest < limit ? rest : limit;
            bins[target++] = part; rest -= part;
        }
        while (rest > 0);
    }
}
