using Warehouse.Pricing;

namespace Warehouse.Tests;

public class MoneyTests
{
    [Theory]
    [InlineData("12.50", 1250)]
    [InlineData("0.01", 1)]
    [InlineData("7", 700)]
    public void A_price_is_read_in_cents(string text, long cents)
    {
        Assert.True(Money.TryParse(text, out Money price));
        Assert.Equal(cents, price.Cents);
    }

    [Theory]
    [InlineData("1.005")]
    [InlineData("-1")]
    [InlineData("1,5")]
    public void Other_prices_are_refused(string text)
    {
        Assert.False(Money.TryParse(text, out _));
    }

    [Fact]
    public void Amounts_are_added_and_written_with_two_decimals()
    {
        Money sum = new Money(199) + new Money(1) - 5;

        Assert.Equal("-3.00", sum.ToString());
    }

    [Fact]
    public void Too_much_money_does_not_wrap_around()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) * 2);
    }

    [Fact]
    public void A_percentage_is_rounded_down()
    {
        Assert.Equal(new Money(33), new Money(999).Percent(3) + new Money(4));
    }
}
