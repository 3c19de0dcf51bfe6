using Warehouse.Orders;
using Warehouse.Pricing;
using Warehouse.Reports;
using Warehouse.Shipping;
using Warehouse.Stock;

namespace Warehouse.Integration.Tests;

/// <summary>The way of a day's orders through the library, from the file to the tours.</summary>
public class OrderDayTests
{
    private List<Order> _orders = [];

    [SetUp]
    public async Task ReadOrders()
    {
        using StreamReader reader = File.OpenText(WarehouseProcess.InOutput("TestData", "orders.txt"));
        _orders = await new OrderFileParser("orders.txt").ReadAllAsync(reader);
    }

    [Test]
    public void The_file_holds_five_orders()
    {
        Assert.That(_orders.Select(order => order.Id), Is.EqualTo(new[] { 101, 102, 103, 104, 105 }));
        Assert.That(_orders[1].Note, Is.EqualTo("call before second floor"));
        Assert.That(_orders.HasOverseas, Is.True);
    }

    [Test]
    public async Task Orders_are_reserved_until_the_stock_is_empty()
    {
        Inventory inventory = new();
        inventory.Receive(Sku.Parse("AB-0001"), 50);
        inventory.Receive(Sku.Parse("AB-0002"), 31);
        inventory.Receive(Sku.Parse("CD-0010"), 29);
        List<int> missing = [];
        foreach (Order order in _orders)
        {
            try
            {
                await using Inventory.Reservation reservation = await inventory.ReserveAsync(order);
                reservation.Commit();
            }
            catch (OutOfStockException shortage)
            {
                missing.Add(shortage.Missing);
            }
        }

        Assert.That(missing, Is.EqualTo(new[] { 2, 3 }));
        Assert.That(inventory.Below(40), Is.EqualTo(new[]
        {
            (Sku.Parse("AB-0001"), 33),
            (Sku.Parse("AB-0002"), 30),
            (Sku.Parse("CD-0010"), 0),
        }));
    }

    [Test]
    public void Parcels_go_on_tours()
    {
        IReadOnlyList<Parcel> parcels = new ShipmentPlanner(capacity: 25).Pack(_orders);
        List<List<Parcel>> tours = ShipmentPlanner.Tours(parcels, maxWeight: 7_000);

        Assert.That(parcels, Has.Count.EqualTo(8));
        Assert.That(parcels.Select(ShipmentPlanner.Choose).Distinct(), Has.Exactly(3).Items);
        Assert.That(tours.Select(tour => tour.Sum(parcel => parcel.Weight)), Is.All.LessThanOrEqualTo(7_000));
    }

    [TestCase("Chandler", "318.50")]
    [TestCase("Baker", "17.40")]
    public void Customers_pay_goods_and_freight(string customer, string total)
    {
        PriceCalculator calculator = new(new PriceRule.Volume(50, 10));

        Assert.That(_orders.Where(order => order.Customer == customer).Turnover(calculator).ToString(), Is.EqualTo(total));
    }
}
