namespace CoverTool.Data.Tests;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("Shop.Cart", "Shop.Cart", true)]
    [InlineData("Shop.Cart", "shop.cart", false)]
    [InlineData("Shop.Cart", "Shop.Carts", false)]
    [InlineData("Shop.*", "Shop.Cart", true)]
    [InlineData("Shop.*", "Shop.", true)]
    [InlineData("Shop.*", "Shopping.Cart", false)]
    [InlineData("*Cart", "Shop.Cart", true)]
    [InlineData("*", "", true)]
    [InlineData("a*b*c", "a--b--b--c", true)]
    [InlineData("a*b*c", "a--c--b", false)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("*ab*ab*", "xabx", false)]
    [InlineData("*ab*ab*", "xababx", true)]
    [InlineData("Shop.C?rt", "Shop.Cart", false)]
    public void A_pattern_matches_whole_names(string pattern, string name, bool expected) =>
        Assert.Equal(expected, new NamePattern(pattern).Matches(name));

    [Fact]
    public void Case_counts_unless_told_otherwise() =>
        Assert.True(new NamePattern("shop*.DLL", ignoreCase: true).Matches("Shop.Core.dll"));
}
