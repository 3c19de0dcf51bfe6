using System.Diagnostics;
using Warehouse.Stock;
using Xunit;

namespace Warehouse.Ends.Tests;

public class EndTests
{
    /// <summary>Counts 1,000 check digits, then ends in the way that the environment asks for.</summary>
    [Fact]
    public void A_test_ends_as_it_is_told()
    {
        for (int i = 0; i < 1_000; i++)
        {
            Assert.Equal(7, StockAudit.CheckDigit(7));
        }

        switch (Environment.GetEnvironmentVariable("SPEC_END"))
        {
            case "fail":
                Assert.Fail("It was told to fail.");
                break;
            case "kill":
                Process.GetCurrentProcess().Kill();
                Thread.Sleep(Timeout.Infinite);
                break;
            case "failfast":
                Environment.FailFast("It was told to fail fast.");
                break;
            case "wait":
                File.WriteAllText(Environment.GetEnvironmentVariable("SPEC_WAITING")!, "");
                Thread.Sleep(Timeout.Infinite);
                break;
        }
    }
}
