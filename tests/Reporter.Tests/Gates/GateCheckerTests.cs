using System.Globalization;
using CoverTool.Reporter.Gates;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Tests.Gates;

public sealed class GateCheckerTests
{
    [Theory]
    [InlineData(4, 5, "80", true)]
    [InlineData(7999, 10000, "80", false)]
    [InlineData(7999, 10000, "79.99", true)]
    [InlineData(7999, 10000, "79.991", false)]
    [InlineData(1, 3, "33.333333333333", true)]
    [InlineData(1, 3, "33.3333333333333333334", false)]
    [InlineData(0, 3, "0", true)]
    [InlineData(3, 3, "100", true)]
    [InlineData(2, 3, "100", false)]
    public void A_limit_is_kept_exactly(int covered, int total, string minimum, bool kept) =>
        Assert.Equal(kept, Check(Lines(covered, total), GateMetric.Line, minimum) is null);

    [Fact]
    public void Each_metric_has_its_own_figure()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "A").Point(1, 1).Decision(1, 1, 0).Point(2, 1).Point(3, 1);
        shop.Method("Cart.cs", "Cart", "B").Point(4, 0);
        CoverageModel model = CoverageBuilder.Build(ModuleSketch.Run(shop));

        Assert.Null(Check(model, GateMetric.Line, "75"));
        Assert.Equal(new Summary(3, 4), Check(model, GateMetric.Line, "75.1")!.Actual);
        Assert.Equal(new Summary(1, 2), Check(model, GateMetric.Branch, "51")!.Actual);
        Assert.Equal(new Summary(1, 2), Check(model, GateMetric.Method, "51")!.Actual);
    }

    [Fact]
    public void Code_without_branches_keeps_every_limit_for_branches() =>
        Assert.Null(Check(Lines(1, 2), GateMetric.Branch, "100"));

    [Theory]
    [InlineData(GateMetric.Line)]
    [InlineData(GateMetric.Method)]
    public void Nothing_measured_keeps_no_limit(GateMetric metric)
    {
        CoverageModel model = CoverageBuilder.Build(ModuleSketch.Run(new ModuleSketch("Shop")));
        Assert.NotNull(Check(model, metric, "0.1"));
        Assert.Null(Check(model, metric, "0"));
    }

    [Fact]
    public void Violations_come_in_the_order_of_limits_and_say_what_is_wrong()
    {
        IEnumerable<Violation> violations = GateChecker.Check(
            Lines(7999, 10000), [new Limit(GateMetric.Method, 100), new Limit(GateMetric.Line, 80), new Limit(GateMetric.Line, 99.5m)]);
        Assert.Equal(
            [
                "line coverage is 79.9% (7999 of 10000), and must be at least 80%",
                "line coverage is 79.9% (7999 of 10000), and must be at least 99.5%",
            ],
            violations.Select(violation => violation.Message));
    }

    private static Violation? Check(CoverageModel model, GateMetric metric, string minimum) =>
        GateChecker.Check(model, [new Limit(metric, decimal.Parse(minimum, CultureInfo.InvariantCulture))]).SingleOrDefault();

    private static CoverageModel Lines(int covered, int total)
    {
        ModuleSketch shop = new("Shop");
        MethodSketch method = shop.Method("Cart.cs", "Cart", "Add");
        for (int line = 1; line <= total; line++)
        {
            method.Point(line, line <= covered ? 1 : 0);
        }

        return CoverageBuilder.Build(ModuleSketch.Run(shop));
    }
}
