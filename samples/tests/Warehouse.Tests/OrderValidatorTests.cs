using Warehouse.Orders;
using Warehouse.Shipping;

namespace Warehouse.Tests;

public class OrderValidatorTests
{
    [Fact]
    public void A_good_order_has_no_problem()
    {
        Assert.Empty(OrderValidator.Check(Some.Order()));
    }

    [Fact]
    public void All_problems_are_found()
    {
        Order order = new(5, " ", Zone.North);

        Assert.Equal(["order 5 has no customer", "order 5 has no lines"], OrderValidator.Check(order));
    }

    [Fact]
    public void A_line_without_goods_is_a_problem()
    {
        Assert.Equal(["order 1 asks for no AB-0001"], OrderValidator.Check(Some.Order(units: 0)));
    }

    [Fact]
    public void Good_and_bad_orders_are_told_apart()
    {
        Order[] orders =
        [
            Some.Order(1),
            Some.Order(2, Zone.Overseas, units: 201),
            Some.Order(3) with { Status = OrderStatus.Cancelled },
            Some.Order(4, Zone.Overseas, units: 200),
        ];

        var (good, problems) = OrderValidator.Sort(orders);

        Assert.Equal([1, 4], good.Select(order => order.Id));
        Assert.Equal(["order 2 is too heavy for overseas", "order 3 is on hold"], problems);
    }
}
