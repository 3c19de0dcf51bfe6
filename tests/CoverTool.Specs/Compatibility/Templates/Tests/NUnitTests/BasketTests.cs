using NUnit.Framework;
using Shop;

namespace Tests;

public sealed class BasketTests
{
    [Test]
    public void Three_totals_are_computed()
    {
        AreEqual(6, Basket.Total(3, 2));
        AreEqual(8, Basket.Total(4, 2));
        AreEqual(9, Basket.Total(3, 3));
    }

    [Test]
    public void A_discount_is_a_tenth()
    {
        AreEqual(20, Basket.Discount(200));
        AreEqual(0, Basket.Discount(99));
    }

    [Test, Ignore("Skipped.")]
    public void Is_not_run()
    {
        AreEqual("forgotten", Basket.Forgotten());
    }

    [Test]
    public void Fails_on_request()
    {
        AreEqual("", Environment.GetEnvironmentVariable("SHOP_FAIL") ?? "");
    }

    private static void AreEqual(object expected, object actual) => Assert.That(actual, Is.EqualTo(expected));
}
