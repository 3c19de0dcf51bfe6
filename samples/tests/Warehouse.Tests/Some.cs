using Warehouse.Orders;
using Warehouse.Pricing;
using Warehouse.Shipping;
using Warehouse.Stock;

namespace Warehouse.Tests;

internal static class Some
{
    public static readonly Sku Screw = new("AB", 1);
    public static readonly Sku Nail = new("AB", 2);
    public static readonly Sku Saw = new("CD", 10);

    /// <summary>An order with one line of screws at 1.00 each.</summary>
    public static Order Order(int id = 1, Zone zone = Zone.North, int units = 1, string customer = "Miller") =>
        new Order(id, customer, zone) + new Order.Line(Screw, units, 1);

    public static Money Euros(decimal amount) => new((long)(amount * 100m));
}
