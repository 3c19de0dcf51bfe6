using Warehouse.Stock;

namespace Warehouse.Tests;

public class StockAuditTests
{
    [Fact]
    public void Four_threads_replay_ten_million_movements()
    {
        const int Threads = 4;
        const int StepsPerThread = 2_500_000;
        int[] movements = [5, -2, 7, -9];
        long[] levels = new long[Threads];
        Thread[] threads = Enumerable.Range(0, Threads)
            .Select(i => new Thread(() => levels[i] = StockAudit.Replay(movements, StepsPerThread)))
            .ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(levels, level => Assert.Equal(StepsPerThread / movements.Length * movements.Sum(), level));
    }

    [Theory]
    [InlineData(7, 7)]
    [InlineData(1234, 1)]
    [InlineData(99999, 9)]
    public void A_bin_number_has_a_check_digit(int number, int digit)
    {
        Assert.Equal(digit, StockAudit.CheckDigit(number));
    }

    [Fact]
    public void The_first_difference_is_found()
    {
        Assert.Equal(2, StockAudit.FirstDifference([1, 2, 3, 4], [1, 2, 9, 4]));
        Assert.Equal(-1, StockAudit.FirstDifference([1, 2], [1, 2]));
        Assert.Equal(2, StockAudit.FirstDifference([1, 2], [1, 2, 3]));
    }

    [Fact]
    public void Two_bins_fill_an_order()
    {
        Assert.Equal((1, 3), StockAudit.FindPair([4, 6, 9, 11], 17));
    }

    [Fact]
    public void Differences_are_noted()
    {
        StockAudit audit = new();

        Assert.True(audit.Note(Some.Screw, 3, 5));
        Assert.False(audit.Note(Some.Nail, 5, 5));

        Assert.Equal(["AB-0001: 2 missing"], audit.Findings());
    }
}
