using Shop;

namespace Tests;

public sealed class BasketTests
{
    [Test]
    public async Task Three_totals_are_computed()
    {
        await Assert.That(Basket.Total(3, 2)).IsEqualTo(6);
        await Assert.That(Basket.Total(4, 2)).IsEqualTo(8);
        await Assert.That(Basket.Total(3, 3)).IsEqualTo(9);
    }

    [Test]
    public async Task A_discount_is_a_tenth()
    {
        await Assert.That(Basket.Discount(200)).IsEqualTo(20);
        await Assert.That(Basket.Discount(99)).IsEqualTo(0);
    }

    [Test, Skip("Skipped.")]
    public async Task Is_not_run()
    {
        await Assert.That(Basket.Forgotten()).IsEqualTo("forgotten");
    }

    [Test]
    public async Task Fails_on_request()
    {
        await Assert.That(Environment.GetEnvironmentVariable("SHOP_FAIL") ?? "").IsEqualTo("");
    }
}
