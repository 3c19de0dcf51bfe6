using Warehouse.Orders;
using Warehouse.Pricing;
using Warehouse.Reports;
using Warehouse.Shipping;
using Warehouse.Stock;

namespace Warehouse.Tests;

public class ReportTests
{
    private static readonly Order[] Orders =
    [
        Some.Order(1, Zone.North, units: 20),
        Some.Order(2, Zone.South, units: 5, customer: "Smith and Daughters"),
        Some.Order(3, Zone.North, units: 11, customer: "Baker"),
    ];

    [Fact]
    public void A_report_lists_zones_customers_and_low_stock()
    {
        Inventory inventory = new();
        inventory.Receive(Some.Saw, 1);
        inventory.Receive(Some.Nail, 3);
        inventory.Receive(Some.Screw, 90);
        StockReport report = new(inventory, new PriceCalculator()) { Title = "Monday" };

        string[] expected =
        [
            "Monday: 3, turnover 45.90",
            "  North: 2",
            "  South: 1",
            "  Miller       20.00 (small)",
            "  Smith and D~ 14.90 (small)",
            "  Baker        11.00 (small)",
            "  AB-0002: 3 left",
            "  CD-0010: last one",
        ];
        Assert.Equal(expected, report.ToText(Orders).TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_report_about_nothing_is_short()
    {
        StockReport report = new(new Inventory(), new PriceCalculator());

        Assert.Equal("Orders: 0, turnover 0.00\n", report.ToText([]));
    }

    [Fact]
    public async Task A_cancelled_report_says_so()
    {
        StockReport report = new(new Inventory(), new PriceCalculator());
        using StringWriter writer = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => report.WriteAsync(writer, Orders, new CancellationToken(canceled: true)));

        Assert.Equal("(cancelled)\n", writer.ToString());
    }

    [Fact]
    public void Orders_overseas_are_seen()
    {
        Assert.False(Orders.HasOverseas);
        Assert.True(Orders.Append(Some.Order(zone: Zone.Overseas)).HasOverseas);
    }
}
