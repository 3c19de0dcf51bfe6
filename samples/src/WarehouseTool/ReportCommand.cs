using Warehouse.Orders;
using Warehouse.Pricing;
using Warehouse.Reports;
using Warehouse.Stock;

namespace WarehouseTool;

/// <summary>Reads an order file, takes the goods out of the demo stock and prints the day's report.</summary>
internal static class ReportCommand
{
    public static async Task<int> RunAsync(string file, TextWriter output)
    {
        Inventory inventory = DemoStock.Create();
        OrderFileParser parser = new(Path.GetFileName(file));
        List<Order> orders;
        using (StreamReader reader = File.OpenText(file))
        {
            orders = await parser.ReadAllAsync(reader);
        }

        var (good, problems) = OrderValidator.Sort(orders);
        foreach (string problem in problems)
        {
            await output.WriteLineAsync($"skipped: {problem}");
        }

        int shortages = 0;
        foreach (Order order in good)
        {
            try
            {
                await using Inventory.Reservation reservation = await inventory.ReserveAsync(order);
                reservation.Commit();
            }
            catch (OutOfStockException shortage)
            {
                shortages++;
                await output.WriteLineAsync($"order {order.Id}: {shortage.Missing} of {shortage.Sku} missing");
            }
        }

        PriceCalculator calculator = new(
            new PriceRule.Volume(20, 5),
            new PriceRule.Loyalty("Miller", 3));
        StockReport report = new(inventory, calculator) { Title = parser.LinesRead > 0 ? "Day" : "Empty day" };
        await report.WriteAsync(output, good);
        return shortages == 0 ? ExitCode.Success : ExitCode.OutOfStock;
    }
}
