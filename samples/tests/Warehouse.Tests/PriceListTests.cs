using Warehouse.Pricing;
using Warehouse.Stock;

namespace Warehouse.Tests;

public class PriceListTests
{
    [Fact]
    public void The_standard_list_knows_skus_and_families()
    {
        PriceList list = PriceList.Standard;

        Assert.Equal(new Money(475), list[Some.Nail]);
        Assert.Equal(99, list[new Sku("EF", 7)]);
        Assert.Null(list.Find(new Sku("XY", 1)));
        Assert.Equal("3 prices, 1 families", list.Description);
        Assert.Same(list.Description, list.Description);
    }

    [Fact]
    public void Raising_a_list_without_families()
    {
        PriceList list = new PriceList().Set(Some.Saw, 20).Set(Some.Nail, new Money(50));

        list.Raise(10);

        Assert.Equal(22, list[Some.Saw]);
        Assert.Equal(new Money(55), list[Some.Nail]);
    }
}
