namespace CoverTool.Workloads;

/// <summary>The product of two matrices, as rectangular arrays.</summary>
public sealed class MatrixProduct : IWorkload
{
    private const int Size = 100;
    private readonly double[,] _left = Filled(3);
    private readonly double[,] _right = Filled(7);

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        double trace = 0;
        for (int row = 0; row < Size; row++)
        {
            for (int column = 0; column < Size; column++)
            {
                double sum = 0;
                for (int i = 0; i < Size; i++)
                {
                    sum += _left[row, i] * _right[i, column]; // marked
                }

                trace += row == column ? sum : sum / Size;
            }
        }

        return new Outcome((long)(trace * 1_000), Size * Size * Size);
    }

    private static double[,] Filled(uint seed)
    {
        Dice dice = new(seed);
        double[,] matrix = new double[Size, Size];
        for (int row = 0; row < Size; row++)
        {
            for (int column = 0; column < Size; column++)
            {
                matrix[row, column] = dice.Roll(1_000) / 100.0;
            }
        }

        return matrix;
    }
}
