using CoverTool.Data;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Tests.Model;

public sealed class CoverageBuilderTests
{
    [Fact]
    public void The_hits_of_a_line_are_those_of_its_most_hit_point()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 3, column: 1).Point(1, 30, column: 20).Point(2, 0);

        Assert.Equal([(1, 30L, LineState.Covered), (2, 0L, LineState.NotCovered)], Lines(shop));
    }

    [Fact]
    public void A_line_with_a_point_that_was_not_reached_is_partly_covered()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 3, column: 1).Point(1, 0, column: 20);
        Assert.Equal([(1, 3L, LineState.PartlyCovered)], Lines(shop));
    }

    [Fact]
    public void A_line_with_a_missed_branch_is_partly_covered()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 3).Decision(1, 3, 0).Point(2, 2).Decision(2, 1, 1);
        Assert.Equal([(1, 3L, LineState.PartlyCovered), (2, 2L, LineState.Covered)], Lines(shop));
    }

    [Fact]
    public void A_line_that_was_not_reached_is_not_covered_whatever_its_branches()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 0).Decision(1, 0, 0);
        Assert.Equal([(1, 0L, LineState.NotCovered)], Lines(shop));
    }

    [Fact]
    public void Lines_inside_a_point_are_not_lines_of_their_own()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(5, 1, endLine: 9).Point(11, 1);

        DocumentCoverage document = Assert.Single(Build(shop).Documents);
        Assert.Equal([(5, 9), (11, 11)], document.Lines.Select(line => (line.Number, line.EndLine)));
        Assert.Equal(new Summary(2, 2), document.Summary.Lines);
    }

    [Fact]
    public void A_field_initializer_is_one_piece_of_source_in_all_constructors()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", ".ctor", "()").Point(3, 4).Point(5, 4);
        shop.Method("Cart.cs", "Cart", ".ctor", "(int)").Point(3, 0).Point(6, 0);

        ModuleCoverage module = Build(shop);
        Assert.Equal([(3, 4L, LineState.Covered), (5, 4L, LineState.Covered), (6, 0L, LineState.NotCovered)], Lines(module));
        MethodCoverage unused = module.Types[0].Parts[0].Methods.Single(method => method.Signature == "(int)");
        Assert.Equal(new CoverageSummary(new Summary(0, 2), default, new Summary(0, 1)), unused.Summary);
    }

    [Fact]
    public void A_line_shared_by_types_counts_once_in_the_document_and_once_in_each_type()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("All.cs", "A", "M").Point(1, 5, column: 1).Decision(1, 5, 0);
        shop.Method("All.cs", "B", "M").Point(1, 0, column: 40).Decision(1, 0, 0);

        ModuleCoverage module = Build(shop);
        Assert.Equal([(1, 5L, LineState.PartlyCovered)], Lines(module));
        Assert.Equal(new CoverageSummary(new Summary(1, 1), new Summary(1, 4), new Summary(1, 2)), module.Summary);
        Assert.Equal(new CoverageSummary(new Summary(1, 1), new Summary(1, 2), new Summary(1, 1)), module.Types[0].Summary);
        Assert.Equal(new CoverageSummary(new Summary(0, 1), new Summary(0, 2), new Summary(0, 1)), module.Types[1].Summary);
    }

    [Fact]
    public void A_type_in_two_documents_has_two_parts_and_its_constructor_is_listed_once()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", ".ctor").Point(3, 1).Point(8, 1, otherFile: "Cart.Part.cs");

        TypeCoverage type = Assert.Single(Build(shop).Types);
        Assert.Equal(["Cart.Part.cs", "Cart.cs"], type.Parts.Select(part => part.Document.Path));
        Assert.Empty(type.Parts[0].Methods);
        MethodCoverage constructor = Assert.Single(type.Parts[1].Methods);
        Assert.Equal(3, Assert.Single(constructor.Lines).Number);
        Assert.Equal(new CoverageSummary(new Summary(2, 2), default, new Summary(1, 1)), constructor.Summary);
        Assert.Equal(new Summary(2, 2), type.Summary.Lines);
    }

    [Fact]
    public void Documents_that_were_not_found_do_not_count()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("?Generated.cs", "Cart", "Hidden").Point(1, 0).Decision(1, 0, 0);
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 1);
        Assert.Equal(new CoverageSummary(new Summary(1, 1), default, new Summary(1, 1)), Build(shop).Summary);
    }

    [Fact]
    public void Paths_are_relative_to_the_source_root()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("sub/Cart.cs", "Cart", "Add").Point(1, 1).Point(1, 1, otherFile: "/lib/Shared.cs");
        Assert.Equal(["/lib/Shared.cs", "sub/Cart.cs"], Build(shop).Documents.Select(document => document.Document.Path));
    }

    [Fact]
    public void Complexity_is_one_and_one_for_each_further_branch()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 1).Decision(1, 1, 0).Decision(1, 1, 0, 0, 0);
        shop.Method("Cart.cs", "Cart", "Plain").Point(3, 1);
        Assert.Equal([5, 1], Build(shop).Types[0].Parts[0].Methods.Select(method => method.Complexity));
    }

    [Fact]
    public void Hits_that_do_not_fit_stay_at_the_largest_number()
    {
        ModuleSketch one = new("Shop");
        one.Method("Cart.cs", "Cart", "Add").Point(1, long.MaxValue);
        ModuleSketch other = new("Shop");
        other.Method("Cart.cs", "Cart", "Add").Point(1, 5);
        Assert.Equal([(1, long.MaxValue, LineState.Covered)], Lines(one, other));
    }

    [Fact]
    public void The_time_is_that_of_the_last_process()
    {
        DateTimeOffset time = new(2025, 1, 2, 3, 4, 5, TimeSpan.Zero);
        RunResult run = ModuleSketch.Run() with
        {
            Processes =
            [
                new ProcessEntry(Guid.NewGuid(), 1, "a", time, ProcessEnd.Clean, 0),
                new ProcessEntry(Guid.NewGuid(), 2, "b", time.AddHours(-1), ProcessEnd.Clean, 0),
            ],
        };
        Assert.Equal(time, CoverageBuilder.Build(run).MeasuredAt);
        Assert.Equal(DateTimeOffset.UnixEpoch, CoverageBuilder.Build(ModuleSketch.Run()).MeasuredAt);
    }

    private static ModuleCoverage Build(params ModuleSketch[] modules) =>
        Assert.Single(CoverageBuilder.Build(ModuleSketch.Run(modules)).Modules);

    private static IEnumerable<(int, long, LineState)> Lines(params ModuleSketch[] modules) => Lines(Build(modules));

    private static IEnumerable<(int, long, LineState)> Lines(ModuleCoverage module) =>
        Assert.Single(module.Documents).Lines.Select(line => (line.Number, line.Hits, line.State));
}
