using Warehouse.Pricing;
using Warehouse.Stock;

namespace Warehouse.Tests;

public class StockLedgerTests
{
    [Fact]
    public void The_balance_never_falls_below_the_floor()
    {
        StockLedger<int> ledger = new(10) { Floor = 2 };

        Assert.True(ledger.Post("sold", -7));
        Assert.False(ledger.Post("sold", -2));
        Assert.True(ledger.Post("bought", 5));

        Assert.Equal(8, ledger.Balance);
        Assert.Equal("bought", ledger[^1].Reason);
    }

    [Fact]
    public void Amounts_are_added_up_in_another_unit()
    {
        StockLedger<decimal> ledger = new(0m);
        ledger.Post("delivery", 2.5m);
        ledger.Post("delivery", 4m);
        ledger.Post("used", -1m);

        Money value = ledger.Sum(amount => Some.Euros(amount) * 2);
        Money used = ledger.Sum(amount => Some.Euros(amount) * 2, entry => entry.IsOutgoing);

        Assert.Equal(11, value);
        Assert.Equal(-2, used);
    }

    [Fact]
    public void A_ledger_that_is_read_cannot_be_changed()
    {
        StockLedger<int> ledger = new(0);
        ledger.Post("a", 1);
        ledger.Post("b", 2);

        foreach (StockLedger<int>.Entry entry in ledger)
        {
            Assert.Equal("b", entry.Reason);
            Assert.Throws<InvalidOperationException>(() => ledger.Post("c", 3));
            break;
        }

        Assert.True(ledger.Post("c", 3));
        Assert.Equal(["c", "b", "a"], ledger.Select(entry => entry.Reason));
    }
}
