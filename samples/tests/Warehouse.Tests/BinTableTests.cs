using Warehouse.Stock;

namespace Warehouse.Tests;

public class BinTableTests
{
    [Fact]
    public void A_bin_can_be_changed_in_place()
    {
        BinTable bins = new(rows: 2, columns: 3);

        bins.At(1, 2) = 8;
        bins.At(0, 1) += 5;
        bins.Fullest() -= 4;

        Assert.Equal([0, 5, 0], bins.Row(0).ToArray());
        Assert.Equal([0, 0, 4], bins.Row(1).ToArray());
    }

    [Fact]
    public void There_is_no_bin_behind_the_last_column()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BinTable(2, 3).At(0, 3));
    }

    [Fact]
    public void A_row_is_compacted()
    {
        BinTable bins = new(1, 4);
        (bins.At(0, 0), bins.At(0, 1), bins.At(0, 3)) = (3, 4, 5);

        bins.Compact(0, limit: 5);

        Assert.Equal([5, 5, 2, 0], bins.Row(0).ToArray());
    }
}
