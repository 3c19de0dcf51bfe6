using Warehouse.Shipping;

namespace Warehouse.Tests;

public class ShipmentQueueTests
{
    private static readonly Parcel[] Parcels =
    [
        new(1, 100, Zone.North, 1),
        new(2, 100, Zone.North, 2),
        new(3, 101, Zone.South, 3),
    ];

    [Fact]
    public async Task A_busy_carrier_is_asked_again()
    {
        int calls = 0;
        await using ShipmentQueue queue = new((parcel, _) => ++calls == 2
            ? throw new ShipmentQueue.CarrierBusyException(parcel.Number)
            : ValueTask.FromResult($"receipt {parcel.Number}"));
        queue.Enqueue(Parcels);

        IReadOnlyList<string> receipts = await queue.SendAllAsync();

        Assert.Equal(["receipt 1", "receipt 2", "receipt 3"], receipts);
        Assert.Equal(["parcel 2: attempt 1 failed"], queue.Log);
        Assert.Equal(4, queue.Attempts);
    }

    [Fact]
    public async Task A_carrier_that_is_always_busy_is_given_up()
    {
        await using ShipmentQueue queue = new((parcel, _) => throw new ShipmentQueue.CarrierBusyException(parcel.Number));

        await Assert.ThrowsAsync<ShipmentQueue.CarrierBusyException>(() => queue.SendAsync(Parcels[0]).AsTask());

        Assert.Equal(3, queue.Attempts);
        Assert.Equal(2, queue.Log.Count);
    }

    [Fact]
    public async Task What_was_not_sent_is_noted()
    {
        ShipmentQueue queue = new((_, _) => ValueTask.FromResult("never"));
        await using (queue)
        {
            queue.Enqueue(Parcels[0], Parcels[2]);
        }

        Assert.Equal(["parcel 1: not sent", "parcel 3: not sent"], queue.Log);
    }
}
