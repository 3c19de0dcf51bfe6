using CoverTool.Data;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Tests.Model;

/// <summary>Several builds of one assembly, as for several target frameworks.</summary>
public sealed class MergedBuildTests
{
    [Fact]
    public void Hits_of_lines_and_branches_add_up()
    {
        ModuleCoverage module = Build(
            Sketch(method => method.Point(1, 3).Decision(1, 3, 0)),
            Sketch(method => method.Point(1, 4).Decision(1, 0, 4)));

        LineCoverage line = Assert.Single(Assert.Single(module.Documents).Lines);
        Assert.Equal((7, LineState.Covered), (line.Hits, line.State));
        Assert.Equal([3L, 4], Assert.Single(line.Decisions).Hits.ToArray());
        MethodCoverage method = Method(module);
        Assert.Equal((2, new Summary(2, 2)), (method.Complexity, method.Summary.Branches));
    }

    [Fact]
    public void The_most_hit_points_of_the_builds_add_up()
    {
        ModuleCoverage module = Build(
            Sketch(method => method.Point(1, 5, column: 1).Point(1, 0, column: 20)),
            Sketch(method => method.Point(1, 0, column: 1).Point(1, 3, column: 20)));

        LineCoverage line = Assert.Single(Assert.Single(module.Documents).Lines);
        Assert.Equal((8, LineState.Covered), (line.Hits, line.State));
    }

    [Fact]
    public void Decisions_of_another_shape_are_kept_beside_each_other()
    {
        ModuleCoverage module = Build(
            Sketch(method => method.Point(1, 1).Decision(1, 1, 0)),
            Sketch(method => method.Point(1, 1).Decision(1, 1, 0).Decision(1, 0, 0, 0)),
            Sketch(method => method.Point(1, 1).Decision(1, 0, 5)));

        MethodCoverage method = Method(module);
        long[][] expected = [[1, 5], [1, 0], [0, 0, 0]];
        Assert.Equal(
            expected.Select(hits => string.Join(',', hits)).Order(),
            method.Decisions.Select(decision => string.Join(',', decision.Hits)).Order());
        Assert.Equal(4, method.Complexity);
        Assert.Equal(new Summary(3, 7), module.Summary.Branches);
    }

    [Fact]
    public void A_line_that_one_build_has_alone_is_a_line()
    {
        ModuleCoverage module = Build(Sketch(method => method.Point(1, 1)), Sketch(method => method.Point(1, 1).Point(2, 0)));
        Assert.Equal(new Summary(1, 2), module.Summary.Lines);
    }

    [Fact]
    public void Methods_of_one_build_with_the_same_names_stay_apart()
    {
        ModuleSketch one = new("Shop");
        one.Method("Cart.cs", "Cart", "implicit operator", "(Cart)").Point(1, 1);
        one.Method("Cart.cs", "Cart", "implicit operator", "(Cart)").Point(2, 0);
        ModuleSketch other = new("Shop");
        other.Method("Cart.cs", "Cart", "implicit operator", "(Cart)").Point(1, 1);
        other.Method("Cart.cs", "Cart", "implicit operator", "(Cart)").Point(2, 0);

        Assert.Equal(new CoverageSummary(new Summary(1, 2), default, new Summary(1, 2)), Build(one, other).Summary);
    }

    [Fact]
    public void The_order_of_builds_makes_no_difference()
    {
        ModuleCounts one = Sketch(method => method.Point(1, 1).Decision(1, 1, 0)).ToModule();
        ModuleCounts other = Sketch(method => method.Point(1, 2).Decision(1, 0, 0, 0)).ToModule();

        string Render(params ModuleCounts[] builds) => System.Text.Json.JsonSerializer.Serialize(
            CoverageBuilder.Build(new RunResult("/src", [.. builds], [], [])));
        Assert.Equal(Render(one, other), Render(other, one));
    }

    [Fact]
    public void Other_assemblies_are_other_modules()
    {
        ModuleSketch bank = new("Bank");
        bank.Method("Cart.cs", "Cart", "Add").Point(1, 0);
        CoverageModel model = CoverageBuilder.Build(ModuleSketch.Run(Sketch(method => method.Point(1, 1)), bank));

        Assert.Equal(["Bank", "Shop"], model.Modules.Select(module => module.Name));
        Assert.Equal(new Summary(1, 2), model.Summary.Lines);
    }

    private static ModuleSketch Sketch(Action<MethodSketch> fill)
    {
        ModuleSketch shop = new("Shop");
        fill(shop.Method("Cart.cs", "Cart", "Add"));
        return shop;
    }

    private static ModuleCoverage Build(params ModuleSketch[] builds) =>
        Assert.Single(CoverageBuilder.Build(ModuleSketch.Run(builds)).Modules);

    private static MethodCoverage Method(ModuleCoverage module) =>
        Assert.Single(Assert.Single(Assert.Single(module.Types).Parts).Methods);
}
