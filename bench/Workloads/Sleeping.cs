namespace CoverTool.Workloads;

/// <summary>A test that waits more than it works.</summary>
public sealed class Sleeping : IWorkload
{
    public WorkloadKind Kind => WorkloadKind.Waiting;

    public Outcome Run()
    {
        long sum = 0;
        for (int i = 0; i < 3; i++)
        {
            Thread.Sleep(1);
            sum += i; // marked
        }

        return new Outcome(sum, 3);
    }
}
