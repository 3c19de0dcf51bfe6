namespace CoverTool.Workloads;

/// <summary>A search for the best move, alpha-beta, as a chess program does it: four in a row on a small board.</summary>
public sealed class BoardSearch : IWorkload
{
    private const int Columns = 6;
    private const int Rows = 5;
    private readonly int[,] _board = new int[Columns, Rows];
    private readonly int[] _heights = new int[Columns];
    private long _positions;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        _positions = 0;
        int value = Search(1, 7, -1_000, 1_000);
        return new Outcome((value * 1_000_003L) + _positions, _positions);
    }

    private int Search(int player, int depth, int alpha, int beta)
    {
        _positions++; // marked
        if (depth == 0)
        {
            return Estimate(player);
        }

        for (int column = 0; column < Columns; column++)
        {
            if (_heights[column] == Rows)
            {
                continue;
            }

            int row = _heights[column]++;
            _board[column, row] = player;
            int value = Wins(column, row, player) ? 500 + depth : -Search(-player, depth - 1, -beta, -alpha);
            _board[column, row] = 0;
            _heights[column]--;
            if (value >= beta)
            {
                return value;
            }

            alpha = Math.Max(alpha, value);
        }

        return alpha;
    }

    private bool Wins(int column, int row, int player) =>
        Run(column, row, player, 1, 0) >= 4 || Run(column, row, player, 0, 1) >= 4
        || Run(column, row, player, 1, 1) >= 4 || Run(column, row, player, 1, -1) >= 4;

    private int Run(int column, int row, int player, int right, int up) =>
        1 + Count(column, row, player, right, up) + Count(column, row, player, -right, -up);

    private int Count(int column, int row, int player, int right, int up)
    {
        int count = 0;
        while (true)
        {
            column += right;
            row += up;
            if (column < 0 || column >= Columns || row < 0 || row >= Rows || _board[column, row] != player)
            {
                return count;
            }

            count++;
        }
    }

    private int Estimate(int player)
    {
        int value = 0;
        for (int column = 0; column < Columns; column++)
        {
            for (int row = 0; row < _heights[column]; row++)
            {
                value += _board[column, row] * player * (3 - Math.Abs(column - 2));
            }
        }

        return value;
    }
}
