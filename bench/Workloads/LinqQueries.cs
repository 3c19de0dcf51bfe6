namespace CoverTool.Workloads;

/// <summary>Queries over a list: filters, groups, sorts.</summary>
public sealed class LinqQueries : IWorkload
{
    private readonly List<Sale> _sales = MakeSales();

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        var best = _sales
            .Where(sale => sale.Amount > 20) // marked
            .GroupBy(sale => sale.Shop)
            .Select(shop => new { shop.Key, Total = shop.Sum(sale => sale.Amount), Count = shop.Count() })
            .OrderByDescending(shop => shop.Total)
            .ThenBy(shop => shop.Key)
            .ToList();
        long other = (from sale in _sales where sale.Shop % 2 == 0 select sale.Amount * 2).Sum();
        return new Outcome(best.Aggregate(other, (sum, shop) => (sum * 3) + shop.Total + shop.Count), _sales.Count);
    }

    private static List<Sale> MakeSales()
    {
        Dice dice = new(11);
        return [.. Enumerable.Range(0, 10_000).Select(_ => new Sale(dice.Roll(60), dice.Roll(100)))];
    }

    private sealed record Sale(int Shop, long Amount);
}
