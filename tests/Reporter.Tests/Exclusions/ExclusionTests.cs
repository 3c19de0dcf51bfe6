using CoverTool.Data;
using CoverTool.Reporter.Exclusions;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Tests.Exclusions;

/// <summary>How a policy is held against what is known of code.</summary>
public sealed class ExclusionTests
{
    [Theory]
    [InlineData(ExclusionKind.ExcludeFile, "src/Cart.cs", "src/Cart.cs")]
    [InlineData(ExclusionKind.ExcludeFile, "Cart.cs", "src/Cart.cs")]
    [InlineData(ExclusionKind.ExcludeFile, "cart.CS", "src/Cart.cs")]
    [InlineData(ExclusionKind.ExcludeFile, "./src/*.cs", "src/Cart.cs")]
    [InlineData(ExclusionKind.ExcludeFile, "src", "src/Cart.cs src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeFile, @"src\old\", "src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeFile, "**/old/**", "src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeFile, "*.Designer.cs", "Form.Designer.cs")]
    [InlineData(ExclusionKind.ExcludeFile, "/elsewhere/**", "/elsewhere/Shared.cs")]
    [InlineData(ExclusionKind.ExcludeFile, "src/*/Cart.cs", "")]
    [InlineData(ExclusionKind.IncludeFile, "src/**", "/elsewhere/Shared.cs Form.Designer.cs")]
    [InlineData(ExclusionKind.ExcludeType, "Shop.Cart", "src/Cart.cs src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeType, "Cart", "src/Cart.cs src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeType, "Shop.Cart+Till", "src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeType, "Shop.Cart.Till", "src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeType, "Till`1", "src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeType, "Till<TMoney>", "src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeType, "Shop.*", "/elsewhere/Shared.cs src/Cart.cs src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeType, "Shop", "")]
    [InlineData(ExclusionKind.ExcludeType, "shop.cart", "")]
    [InlineData(ExclusionKind.IncludeType, "Shop.*", "Form.Designer.cs")]
    [InlineData(ExclusionKind.ExcludeModule, "shop", "/elsewhere/Shared.cs Form.Designer.cs src/Cart.cs src/old/Till.cs")]
    [InlineData(ExclusionKind.ExcludeModule, "Sh*.dll", "/elsewhere/Shared.cs Form.Designer.cs src/Cart.cs src/old/Till.cs")]
    [InlineData(ExclusionKind.IncludeModule, "Shop", "")]
    [InlineData(ExclusionKind.IncludeModule, "Bank", "/elsewhere/Shared.cs Form.Designer.cs src/Cart.cs src/old/Till.cs", false)]
    public void A_pattern_names_files_types_and_modules(ExclusionKind kind, string pattern, string excluded, bool? matches = null)
    {
        ModuleSketch shop = new("Shop");
        shop.Method("src/Cart.cs", "Shop.Cart", "Add").Point(1, 1);
        shop.Method("src/old/Till.cs", "Shop.Cart+Till<TMoney>", "Open").Point(1, 1);
        shop.Method("Form.Designer.cs", "Form", "Draw").Point(1, 1);
        shop.Method("/elsewhere/Shared.cs", "Shop.Shared", "Share").Point(1, 1);

        CoverageModel model = Build(shop, new ExclusionRule(kind, pattern));
        Assert.Equal(
            excluded,
            string.Join(' ', model.Modules.Single().Documents.Where(document => !document.ExcludedLines.IsEmpty).Select(document => document.Document.Path)));
        Assert.Equal(matches ?? (excluded.Length != 0 || kind == ExclusionKind.IncludeModule), model.Exclusions.UnmatchedRules.IsEmpty);
    }

    [Fact]
    public void Exclusion_wins_and_every_rule_that_names_something_is_no_mistake()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Shop.Cart", "Add").Point(1, 1);
        shop.Method("Till.cs", "Shop.Till", "Open").Point(1, 1);
        CoverageModel model = Build(
            shop,
            new ExclusionRule(ExclusionKind.IncludeType, "Shop.Cart"),
            new ExclusionRule(ExclusionKind.IncludeType, "Nobody"),
            new ExclusionRule(ExclusionKind.ExcludeType, "*"),
            new ExclusionRule(ExclusionKind.ExcludeType, "Till"),
            new ExclusionRule(ExclusionKind.ExcludeModule, "Shop"));

        Assert.Equal([new ExcludedCount("--exclude-module Shop", 2, 0, 2)], model.Exclusions.Counts.ToArray());
        Assert.Equal(["--include-type Nobody"], model.Exclusions.UnmatchedRules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void What_is_outside_of_an_inclusion_says_so()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Shop.Cart", "Add").Point(1, 1);
        shop.Method("Till.cs", "Shop.Till", "Open").Point(1, 1);
        CoverageModel model = Build(shop, new ExclusionRule(ExclusionKind.IncludeType, "Cart"), new ExclusionRule(ExclusionKind.IncludeType, "Bag"));
        Assert.Equal("outside --include-type Cart, --include-type Bag", Assert.Single(model.Exclusions.Counts).Rule);
    }

    [Fact]
    public void A_rule_about_a_module_that_was_skipped_is_no_mistake()
    {
        RunResult run = ModuleSketch.Run(new ModuleSketch("Shop")) with
        {
            SkippedModules = [new SkippedModule(@"C:\bin\Shop.Tests.dll", SkipReason.TestProject, "")],
            Exclusions = new ExclusionPolicy(false, [new ExclusionRule(ExclusionKind.ExcludeModule, "*.Tests")]),
        };
        Assert.Empty(CoverageBuilder.Build(run).Exclusions.UnmatchedRules);
    }

    [Fact]
    public void Generated_code_counts_when_asked_for()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.g.cs", "Cart", "Add").Point(1, 1);
        shop.Method("Cart.cs", "Cart", "Made").With(shop.Attribute(ExclusionPolicy.GeneratedAttribute)).Point(1, 1);
        shop.Change("Cart.g.cs", entry => entry with { GeneratedBecause = "its name ends in .g.cs" });
        RunResult run = ModuleSketch.Run(shop);

        Assert.Equal(["[GeneratedCode]", "generated source files"], CoverageBuilder.Build(run).Exclusions.Counts.Select(count => count.Rule));
        Assert.Equal(new Summary(2, 2), CoverageBuilder.Build(run with { Exclusions = new ExclusionPolicy(true, []) }).Summary.Lines);
    }

    [Fact]
    public void Branches_are_excluded_apart_from_lines_and_stay_in_the_complexity()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 1).Decision(1, 1, 0).Point(2, 1).Decision(2, 1, 0);
        shop.Comment("Cart.cs", 1, 1, branchesOnly: true, why: "never");
        CoverageModel model = Build(shop);

        Assert.Equal(new CoverageSummary(new Summary(2, 2), new Summary(1, 2), new Summary(1, 1)), model.Summary);
        Assert.Equal([new ExcludedCount("// coverage: off", 0, 2, 0)], model.Exclusions.Counts.ToArray());
        LineCoverage[] lines = [.. model.Modules.Single().Documents.Single().Lines];
        Assert.Equal([LineState.Covered, LineState.PartlyCovered], lines.Select(line => line.State));
        Assert.Equal("// coverage: off - never", Assert.Single(lines[0].ExcludedDecisions).Exclusion!.Detail);
        Assert.Equal(3, model.Modules.Single().Types.Single().Parts.Single().Methods.Single().Complexity);
    }

    [Fact]
    public void A_line_counts_with_what_is_left_of_it()
    {
        ModuleSketch shop = new("Shop");
        int excluded = shop.Attribute(ExclusionPolicy.ExcludingAttribute);
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 1, column: 1).With(excluded).Point(1, 0, column: 30).Decision(1, 0, 0);
        CoverageModel model = Build(shop);

        LineCoverage line = Assert.Single(model.Modules.Single().Documents.Single().Lines);
        Assert.Equal((1, LineState.Covered, new Summary(0, 0)), (line.Hits, line.State, line.Branches));
        Assert.Equal([new ExcludedCount("[ExcludeFromCodeCoverage]", 0, 2, 0)], model.Exclusions.Counts.ToArray());
    }

    [Fact]
    public void An_initialiser_counts_as_long_as_one_constructor_does()
    {
        ModuleSketch shop = new("Shop");
        int excluded = shop.Attribute(ExclusionPolicy.ExcludingAttribute);
        shop.Method("Cart.cs", "Cart", ".ctor", "()").With(excluded).Point(1, 3).Point(5, 3);
        shop.Method("Cart.cs", "Cart", ".ctor", "(int)").Point(1, 0).Point(8, 0);
        CoverageModel model = Build(shop);

        Assert.Equal([(1, 3L), (8, 0L)], model.Modules.Single().Documents.Single().Lines.Select(line => (line.Number, line.Hits)));
        Assert.Equal(new CoverageSummary(new Summary(1, 2), default, new Summary(0, 1)), model.Summary);
        Assert.Equal([new ExcludedCount("[ExcludeFromCodeCoverage]", 1, 0, 1)], model.Exclusions.Counts.ToArray());
    }

    [Fact]
    public void A_method_is_listed_where_it_counts()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("A.cs", "Cart", ".ctor").Point(1, 1).Point(2, 1, otherFile: "B.cs");
        CoverageModel model = Build(shop, new ExclusionRule(ExclusionKind.ExcludeFile, "A.cs"));

        TypeCoverage type = model.Modules.Single().Types.Single();
        Assert.Equal(["B.cs"], type.Parts.Where(part => part.Methods.Length == 1).Select(part => part.Document.Path));
        Assert.Equal(new CoverageSummary(new Summary(1, 1), default, new Summary(1, 1)), model.Summary);
    }

    private static CoverageModel Build(ModuleSketch module, params ExclusionRule[] rules) =>
        CoverageBuilder.Build(ModuleSketch.Run(module) with { Exclusions = new ExclusionPolicy(false, [.. rules]) });
}
