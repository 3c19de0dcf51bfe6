using Warehouse.Orders;

namespace Warehouse.Tests;

public class OrderWorkflowTests
{
    [Fact]
    public void An_order_goes_from_received_to_shipped()
    {
        OrderWorkflow workflow = new();
        List<OrderStatus> seen = [];
        workflow.Moved += move => seen.Add(move.To);

        Order order = Some.Order();
        foreach (string command in new[] { "check", "reserve", "pack", "ship" })
        {
            order = workflow.Apply(order, command);
        }

        Assert.Equal(OrderStatus.Shipped, order.Status);
        Assert.Equal([OrderStatus.Checked, OrderStatus.Reserved, OrderStatus.Packed, OrderStatus.Shipped], seen);
    }

    [Fact]
    public void A_held_order_can_be_released()
    {
        OrderWorkflow workflow = new();

        Order order = workflow.Apply(workflow.Apply(Some.Order(), "hold"), "release");

        Assert.Equal(OrderStatus.Received, order.Status);
        Assert.Equal(1, workflow.Reached()[OrderStatus.OnHold]);
    }

    [Fact]
    public void A_shipped_order_cannot_be_packed()
    {
        OrderWorkflow workflow = new();
        Order order = Some.Order() with { Status = OrderStatus.Shipped };

        Assert.Throws<InvalidOperationException>(() => workflow.Apply(order, "pack"));
        Assert.Empty(workflow.History);
    }
}
