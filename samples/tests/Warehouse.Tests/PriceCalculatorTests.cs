using Warehouse.Orders;
using Warehouse.Pricing;
using Warehouse.Shipping;

namespace Warehouse.Tests;

public class PriceCalculatorTests
{
    [Theory]
    [InlineData(Zone.North, 9, 490)]
    [InlineData(Zone.North, 10, 0)]
    [InlineData(Zone.South, 10, 690)]
    [InlineData(Zone.South, 101, 0)]
    [InlineData(Zone.South, 9, 990)]
    public void Freight_depends_on_zone_and_units(Zone zone, int units, long cents)
    {
        Assert.Equal(new Money(cents), PriceCalculator.Freight(Some.Order(zone: zone, units: units), units));
    }

    [Fact]
    public void Reductions_add_up()
    {
        PriceCalculator calculator = new(
            new PriceRule.Volume(100, 10),
            new PriceRule.Volume(500, 20),
            new PriceRule.Loyalty("Miller", 5));

        Assert.Equal(Some.Euros(85), calculator.Total(Some.Order(units: 100)));
    }

    [Fact]
    public void Reductions_have_a_limit()
    {
        PriceCalculator calculator = new(new PriceRule.Volume(10, 25), new PriceRule.Loyalty("Miller", 25));

        Assert.Equal(Some.Euros(70), calculator.Total(Some.Order(units: 100)));
    }

    [Fact]
    public void Clearance_ends_the_rules()
    {
        PriceCalculator calculator = new(
            new PriceRule.Clearance(Some.Screw, new Money(5)),
            new PriceRule.Volume(1, 20));

        Assert.Equal(Some.Euros(5), calculator.Reduction(Some.Order(units: 100), 100));
    }

    [Theory]
    [InlineData(1001, "large")]
    [InlineData(600, "upper middle")]
    [InlineData(1, "small")]
    [InlineData(0, "free")]
    public void Totals_have_a_class(int total, string expected)
    {
        Assert.Equal(expected, PriceCalculator.Class(total));
    }
}
