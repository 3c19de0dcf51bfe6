namespace CoverTool.Workloads;

/// <summary>Async methods that never have to wait.</summary>
public sealed class CompletedAsync : IWorkload
{
    private const int Orders = 20_000;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task<Outcome> RunAsync()
    {
        long total = 0;
        for (int i = 0; i < Orders; i++)
        {
            total += await PriceAsync(i);
        }

        return new Outcome(total, Orders);
    }

    private static async ValueTask<long> PriceAsync(int order)
    {
        int items = await CountAsync(order);
        return items * 3L; // marked
    }

    private static async Task<int> CountAsync(int order)
    {
        await Task.CompletedTask;
        return order % 10;
    }
}
