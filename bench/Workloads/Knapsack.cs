namespace CoverTool.Workloads;

/// <summary>Dynamic programming over a table.</summary>
public sealed class Knapsack : IWorkload
{
    private const int Capacity = 2_000;
    private const int Items = 250;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        int[] best = new int[Capacity + 1];
        long taken = 0;
        for (int item = 1; item <= Items; item++)
        {
            int weight = 10 + (item * 37 % 90);
            int value = 5 + (item * 53 % 97);
            for (int room = Capacity; room >= weight; room--)
            {
                int with = best[room - weight] + value;
                if (with > best[room])
                {
                    best[room] = with;
                    taken++; // marked
                }
            }
        }

        return new Outcome(best[Capacity] + (taken * 7), taken);
    }
}
