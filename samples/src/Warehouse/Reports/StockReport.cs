using Warehouse.Orders;
using Warehouse.Pricing;
using Warehouse.Shipping;
using Warehouse.Stock;

namespace Warehouse.Reports;

/// <summary>The page that hangs at the warehouse door.</summary>
public sealed class StockReport(Inventory inventory, PriceCalculator calculator)
{
    private const int NameWidth = 12;

    public string Title
    {
        get;
        init => field = string.IsNullOrEmpty(value) ? throw new ArgumentException("a report needs a title") : value;
    } = "Orders";

    public int LowStock { get; init; } = 5;

    public IEnumerable<string> Lines(IReadOnlyList<Order> orders)
    {
        yield return $"{Title}: {orders.Count}, turnover {orders.Turnover(calculator)}";
        if (orders.Count == 0)
        {
            yield break;
        }

        foreach (Zone zone in Enum.GetValues<Zone>())
        {
            int count = orders.To(zone).Count();
            if (count > 0)
            {
                yield return $"  {zone}: {count}";
            }
        }

        foreach (string customer in TopCustomers(orders, 3))
        {
            yield return "  " + customer;
        }

        foreach (var (sku, level) in inventory.Below(LowStock))
        {
            yield return level switch
            {
                0 => $"  {sku}: none left",
                1 => $"  {sku}: last one",
                _ => $"  {sku}: {level} left",
            };
        }
    }

    /// <summary>Writes the report line by line, each ended by a line feed.</summary>
    /// <returns>The number of lines.</returns>
    public async Task<int> WriteAsync(TextWriter writer, IReadOnlyList<Order> orders, CancellationToken cancellation = default)
    {
        int count = 0;
        try
        {
            foreach (string line in Lines(orders))
            {
                await writer.WriteAsync(line.AsMemory(), cancellation);
                await writer.WriteAsync('\n');
                count++;
            }
        }
        catch (OperationCanceledException)
        {
            await writer.WriteAsync("(cancelled)\n");
            throw;
        }
        finally
        {
            await writer.FlushAsync(CancellationToken.None);
        }

        return count;
    }

    public string ToText(IReadOnlyList<Order> orders)
    {
        using StringWriter writer = new();
        foreach (string line in Lines(orders))
        {
            writer.Write(line);
            writer.Write('\n');
        }

        return writer.ToString();
    }

    private IEnumerable<string> TopCustomers(IReadOnlyList<Order> orders, int count) => orders
        .GroupBy(order => order.Customer)
        .Select(own => (Name: own.Key, Value: own.Turnover(calculator)))
        .Where(customer => customer.Value > Money.Zero)
        .OrderByDescending(customer => customer.Value.Cents)
        .ThenBy(customer => customer.Name, StringComparer.Ordinal)
        .Take(count)
        .Select(customer => $"{customer.Name.Column(NameWidth)} {customer.Value} ({PriceCalculator.Class(customer.Value)})");
}
