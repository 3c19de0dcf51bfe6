namespace CoverTool.Workloads;

/// <summary>Three loops in one another with a line of arithmetic.</summary>
public sealed class NestedLoops : IWorkload
{
    private const int Size = 100;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long sum = 0;
        for (int i = 0; i < Size; i++)
        {
            for (int j = 0; j < Size; j++)
            {
                for (int k = 0; k < Size; k++)
                {
                    sum += (i ^ j) + k; // marked
                }
            }
        }

        return new Outcome(sum, Size * Size * Size);
    }
}
