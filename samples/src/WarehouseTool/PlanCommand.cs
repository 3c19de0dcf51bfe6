using System.Globalization;
using Warehouse.Orders;
using Warehouse.Shipping;
using Warehouse.Stock;

namespace WarehouseTool;

/// <summary>Plans the parcels and tours of a number of made-up orders.</summary>
internal static class PlanCommand
{
    private const int ParcelCapacity = 12;
    private const int TourWeight = 6_000;

    public static int Run(string countText, TextWriter output)
    {
        if (!int.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            Console.Error.WriteLine($"'{countText}' is not a number of orders");
            return ExitCode.Usage;
        }

        ShipmentPlanner planner = new(ParcelCapacity);
        IReadOnlyList<Parcel> parcels = planner.Pack(Orders(count));
        foreach (var group in parcels.GroupBy(ShipmentPlanner.Choose).OrderBy(group => group.Key))
        {
            output.WriteLine($"{group.Key}: {group.Count()}");
        }

        List<List<Parcel>> tours = ShipmentPlanner.Tours(parcels, TourWeight);
        output.WriteLine($"{parcels.Count} parcels on {tours.Count} tours");
        return ExitCode.Success;
    }

    private static IEnumerable<Order> Orders(int count)
    {
        for (int id = 1; id <= count; id++)
        {
            Order order = new(id, $"customer {id % 7}", (Zone)(id % 3));
            yield return order + new Order.Line(new Sku("AB", id), 1 + id * 5 % 17, 1);
        }
    }
}
