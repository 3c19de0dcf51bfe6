namespace CoverTool.Data.Tests;

public sealed class SourcePathTests
{
    [Theory]
    [InlineData("/src", "/src/A/B.cs", "A/B.cs")]
    [InlineData("/src/", "/src/A/B.cs", "A/B.cs")]
    [InlineData("/", "/A/B.cs", "A/B.cs")]
    [InlineData("/src", "/src", null)]
    [InlineData("/src", "/srcs/B.cs", null)]
    [InlineData("/src", "/SRC/B.cs", null)]
    [InlineData("/src", @"/src/odd\name.cs", @"odd\name.cs")]
    [InlineData("/src", "", null)]
    [InlineData(@"C:\src", @"C:\src\A\B.cs", "A/B.cs")]
    [InlineData(@"C:\src", @"c:\SRC\A/B.cs", "A/B.cs")]
    [InlineData(@"C:\", @"C:\B.cs", "B.cs")]
    [InlineData(@"\\server\share", @"\\server\share\B.cs", "B.cs")]
    [InlineData(@"C:\src", @"D:\src\B.cs", null)]
    public void A_path_below_a_root_is_relative_to_it(string root, string path, string? below) =>
        Assert.Equal(below, SourcePath.Below(root, path));

    [Theory]
    [InlineData("/src", "A/B.cs", "/src/A/B.cs")]
    [InlineData("/", "A/B.cs", "/A/B.cs")]
    [InlineData(@"C:\src", "A/B.cs", @"C:\src\A\B.cs")]
    [InlineData(@"C:\", "B.cs", @"C:\B.cs")]
    public void A_relative_path_takes_the_form_of_its_root(string root, string below, string path) =>
        Assert.Equal(path, SourcePath.Under(root, below));

    [Theory]
    [InlineData("/src", "/lib/B.cs", "/lib/B.cs")]
    [InlineData(@"C:\src", @"D:\lib\B.cs", "D:/lib/B.cs")]
    public void A_path_elsewhere_is_shown_whole_with_slashes(string root, string path, string shown) =>
        Assert.Equal(shown, SourcePath.Display(root, path));
}
