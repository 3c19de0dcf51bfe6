namespace CoverTool.Data.Tests;

public sealed class HitCountTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 4, 7)]
    [InlineData(long.MaxValue, 0, long.MaxValue)]
    [InlineData(long.MaxValue, 1, long.MaxValue)]
    [InlineData(long.MaxValue, long.MaxValue, long.MaxValue)]
    public void A_sum_that_does_not_fit_stays_at_the_largest_number(long first, long second, long sum) =>
        Assert.Equal(sum, HitCount.Add(first, second));

    [Fact]
    public void A_sum_of_counters_stays_at_the_largest_number() =>
        Assert.Equal(long.MaxValue, new CounterSum([0, 1, 2]).In([long.MaxValue, 5, long.MaxValue]));
}
