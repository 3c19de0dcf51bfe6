using Warehouse.Shipping;
using Carrier = Warehouse.Shipping.ShipmentPlanner.Carrier;

namespace Warehouse.Tests;

public class ShipmentPlannerTests
{
    [Fact]
    public void Overseas_orders_are_packed_first()
    {
        ShipmentPlanner planner = new(capacity: 10);

        IReadOnlyList<Parcel> parcels = planner.Pack(
        [
            Some.Order(3, Zone.South, units: 10),
            Some.Order(1, Zone.North, units: 4),
            Some.Order(2, Zone.Overseas, units: 25),
        ]);

        Assert.Equal([2, 2, 2, 1, 3], parcels.Select(parcel => parcel.OrderId));
        Assert.Equal([10, 10, 5, 4, 10], parcels.Select(parcel => parcel.Units));
        Assert.Equal([1, 2, 3, 4, 5], parcels.Select(parcel => parcel.Number));
    }

    [Theory]
    [InlineData(Zone.Overseas, 1, Carrier.Ship)]
    [InlineData(Zone.North, 5, Carrier.Bicycle)]
    [InlineData(Zone.North, 6, Carrier.Van)]
    [InlineData(Zone.South, 5, Carrier.Van)]
    public void The_carrier_depends_on_zone_and_weight(Zone zone, int units, Carrier carrier)
    {
        Assert.Equal(carrier, ShipmentPlanner.Choose(new Parcel(1, 1, zone, units)));
    }

    [Fact]
    public void A_parcel_goes_on_the_first_tour_with_room()
    {
        Parcel[] parcels = [.. new[] { 10, 20, 5, 1 }.Select((units, i) => new Parcel(i + 1, 1, Zone.South, units))];

        List<List<Parcel>> tours = ShipmentPlanner.Tours(parcels, maxWeight: 3_000);

        Assert.Equal([[10, 5, 1], [20]], tours.Select(tour => tour.Select(parcel => parcel.Units)));
        Assert.Equal([1, 2, 3], tours[0].Select(parcel => parcel.Number));
    }
}
