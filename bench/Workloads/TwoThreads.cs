namespace CoverTool.Workloads;

/// <summary>Two threads that call the same small methods all the time.</summary>
public sealed class TwoThreads : IWorkload
{
    private const int Calls = 300_000;

    public WorkloadKind Kind => WorkloadKind.Threads;

    public Outcome Run()
    {
        Task<long> other = Task.Factory.StartNew(() => Work(5), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        long mine = Work(3);
        return new Outcome(mine ^ other.GetAwaiter().GetResult(), 2L * Calls);
    }

    private static long Work(int seed)
    {
        long state = seed;
        for (int i = 0; i < Calls; i++)
        {
            state = Step(state, i);
        }

        return state;
    }

    private static long Step(long state, int number)
    {
        if ((state & 1) == 0)
        {
            state += number;
        }
        else
        {
            state = (state * 3) + 1;
        }

        return state ^ (state >> 7); // marked
    }
}
