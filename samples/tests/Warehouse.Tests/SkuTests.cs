using Warehouse.Stock;

namespace Warehouse.Tests;

public class SkuTests
{
    [Theory]
    [InlineData("AB-0012", true)]
    [InlineData("ZZ-9999", true)]
    [InlineData("aB-0012", false)]
    [InlineData("AB_0012", false)]
    [InlineData("AB-012", false)]
    [InlineData("AB-00x2", false)]
    [InlineData("", false)]
    public void Only_two_letters_and_four_digits_make_a_sku(string text, bool valid)
    {
        Assert.Equal(valid, Sku.TryParse(text, out Sku sku));
        Assert.Equal(valid ? text : "-0000", sku.ToString());
    }

    [Fact]
    public void Skus_are_in_order_of_family_and_number()
    {
        Sku[] skus = [Some.Saw, Some.Nail, Some.Screw];

        Array.Sort(skus);

        Assert.Equal([Some.Screw, Some.Nail, Some.Saw], skus);
    }
}
