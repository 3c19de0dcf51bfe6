using Microsoft.VisualStudio.TestTools.UnitTesting;
using Shop;

namespace Tests;

[TestClass]
public sealed class BasketTests
{
    [TestMethod]
    public void Three_totals_are_computed()
    {
        Assert.AreEqual(6, Basket.Total(3, 2));
        Assert.AreEqual(8, Basket.Total(4, 2));
        Assert.AreEqual(9, Basket.Total(3, 3));
    }

    [TestMethod]
    public void A_discount_is_a_tenth()
    {
        Assert.AreEqual(20, Basket.Discount(200));
        Assert.AreEqual(0, Basket.Discount(99));
    }

    [TestMethod, Ignore("Skipped.")]
    public void Is_not_run()
    {
        Assert.AreEqual("forgotten", Basket.Forgotten());
    }

    [TestMethod]
    public void Fails_on_request()
    {
        Assert.AreEqual("", Environment.GetEnvironmentVariable("SHOP_FAIL") ?? "");
    }
}
