using Warehouse.Orders;
using Warehouse.Shipping;
using Warehouse.Stock;

namespace Warehouse.Tests;

public class InventoryTests
{
    [Fact]
    public void Changes_are_announced()
    {
        Inventory inventory = new();
        List<int> differences = [];
        inventory.LevelChanged += (_, change) => differences.Add(change.Difference);

        inventory.Receive(Some.Screw, 10);
        inventory.Receive(Some.Screw, 5);
        Assert.True(inventory.TryTake(Some.Screw, 12));
        Assert.False(inventory.TryTake(Some.Screw, 4));
        Assert.False(inventory.TryTake(Some.Saw, 1));
        inventory[Some.Screw] = 3;
        inventory[Some.Screw] = 8;

        Assert.Equal([10, 5, -12, 5], differences);
        Assert.Equal(8, inventory[Some.Screw]);
        Assert.Equal("AB-0001", inventory.Newest);
    }

    [Fact]
    public void Nothing_cannot_be_received()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Inventory().Receive(Some.Screw, 0));
    }

    [Fact]
    public void Low_levels_are_listed_in_order()
    {
        Inventory inventory = new();
        inventory.Receive(Some.Saw, 2);
        inventory.Receive(Some.Screw, 20);
        inventory.Receive(Some.Nail, 4);

        Assert.Equal([(Some.Nail, 4), (Some.Saw, 2)], inventory.Below(5));
    }

    [Fact]
    public async Task A_committed_reservation_takes_the_goods()
    {
        Inventory inventory = new();
        inventory.Receive(Some.Screw, 10);

        await using (Inventory.Reservation reservation = await inventory.ReserveAsync(Some.Order(units: 4)))
        {
            Assert.Equal(1, inventory.OpenReservations);
            Assert.Equal(4, reservation.Units);
            reservation.Commit();
        }

        Assert.Equal(6, inventory[Some.Screw]);
        Assert.Equal(0, inventory.OpenReservations);
    }

    [Fact]
    public async Task A_shortage_puts_everything_back()
    {
        Inventory inventory = new();
        inventory.Receive(Some.Screw, 10);
        inventory.Receive(Some.Saw, 1);
        Order order = Some.Order(units: 4) + new Order.Line(Some.Saw, 3, 14);

        OutOfStockException shortage = await Assert.ThrowsAsync<OutOfStockException>(
            () => inventory.ReserveAsync(order));

        Assert.Equal(2, shortage.Missing);
        Assert.Equal(10, inventory[Some.Screw]);
        Assert.Equal(0, inventory.OpenReservations);
    }

    [Fact]
    public async Task Four_threads_take_what_is_there_and_no_more()
    {
        Inventory inventory = new();
        inventory.Receive(Some.Screw, 1_000);

        int[] taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            Enumerable.Range(0, 300).Count(_ => inventory.TryTake(Some.Screw, 1)))));

        Assert.Equal(1_000, taken.Sum());
        Assert.Equal(0, inventory[Some.Screw]);
    }
}
