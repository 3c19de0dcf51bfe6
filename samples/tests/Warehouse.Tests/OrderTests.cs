using Warehouse.Orders;
using Warehouse.Shipping;

namespace Warehouse.Tests;

public class OrderTests
{
    [Fact]
    public void Adding_a_line_leaves_the_first_order_alone()
    {
        Order first = Some.Order(units: 3);
        Order second = first + new Order.Line(Some.Saw, 2, 14);

        Assert.Single(first.Lines);
        Assert.Equal(5, second.Units);
        Assert.Equal(Some.Euros(28), second[Some.Saw].Total);
    }

    [Fact]
    public void A_note_is_trimmed()
    {
        Order order = Some.Order() with { Note = "  second floor " };

        Assert.Equal("second floor", order.Note);
    }

    [Fact]
    public void Lines_of_the_same_goods_are_joined()
    {
        Order order = new Order(7, "Smith", Zone.South)
            + new Order.Line(Some.Saw, 1, 14)
            + new Order.Line(Some.Screw, 5, 1)
            + new Order.Line(Some.Saw, 2, 14);

        Order compact = order.Compacted();

        Assert.Equal([Some.Screw, Some.Saw], compact.Lines.Select(line => line.Sku));
        Assert.Equal(3, compact[Some.Saw].Quantity);
        Assert.Equal("#7 Smith (South, 8 units)", compact.ToString());
    }
}
