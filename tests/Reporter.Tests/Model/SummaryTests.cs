using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Tests.Model;

public sealed class SummaryTests
{
    [Theory]
    [InlineData(0, 0, "-")]
    [InlineData(0, 7, "0.0%")]
    [InlineData(1, 3, "33.3%")]
    [InlineData(2, 3, "66.6%")]
    [InlineData(9999, 10000, "99.9%")]
    [InlineData(long.MaxValue - 1, long.MaxValue, "99.9%")]
    [InlineData(7, 7, "100.0%")]
    public void A_percentage_is_cut(long covered, long total, string expected) =>
        Assert.Equal(expected, new Summary(covered, total).Percent);
}
