namespace CoverTool.Workloads;

/// <summary>Two threads that pass numbers on through a queue with a lock.</summary>
public sealed class LockedNumbers : IWorkload
{
    private const int Numbers = 10_000;
    private readonly Queue<int> _queue = new();
    private readonly Lock _lock = new();

    public WorkloadKind Kind => WorkloadKind.Threads;

    public Outcome Run()
    {
        Task producer = Task.Factory.StartNew(Produce, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        long sum = 0;
        for (int received = 0; received < Numbers;)
        {
            if (TryTake(out int number))
            {
                sum = (sum * 3) + number;
                received++; // marked
            }
        }

        producer.GetAwaiter().GetResult();
        return new Outcome(sum, Numbers);
    }

    private void Produce()
    {
        for (int i = 0; i < Numbers; i++)
        {
            lock (_lock)
            {
                _queue.Enqueue(i);
            }
        }
    }

    private bool TryTake(out int number)
    {
        lock (_lock)
        {
            return _queue.TryDequeue(out number);
        }
    }
}
