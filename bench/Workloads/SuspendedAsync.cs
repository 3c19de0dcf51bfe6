namespace CoverTool.Workloads;

/// <summary>Async methods that give their thread away each time.</summary>
public sealed class SuspendedAsync : IWorkload
{
    private const int Steps = 1_000;

    public WorkloadKind Kind => WorkloadKind.Waiting;

    public Outcome Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task<Outcome> RunAsync()
    {
        Task<long>[] workers = [WorkAsync(1), WorkAsync(2)];
        long[] sums = await Task.WhenAll(workers);
        return new Outcome(sums[0] + (sums[1] * 3), 2 * Steps);
    }

    private static async Task<long> WorkAsync(int seed)
    {
        long sum = seed;
        for (int i = 0; i < Steps; i++)
        {
            await Task.Yield();
            sum = (sum * 17) + i; // marked
        }

        return sum;
    }
}
