using CoverTool.Oracle.Tests.CodeBases;
using Microsoft.CodeAnalysis;

namespace CoverTool.Oracle.Tests;

/// <summary>
/// No line of a code base has other branches than its source: CoverTool's own data module, or the one that
/// <see cref="Settings.CodeBase"/> names.
/// </summary>
public sealed class CodeBaseTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void A_line_has_the_branches_of_its_source(OptimizationLevel configuration)
    {
        string module = Settings.CodeBase ?? Path.Combine(AppContext.BaseDirectory, "CoverTool.Data.dll");
        CodeBaseComparison comparison = CodeBaseComparison.Of(module, configuration);
        Assert.True(comparison.Branches > 0);
        Assert.True(comparison is { More: 0, Fewer: 0 }, comparison.Report);
    }
}
