using System.Text.RegularExpressions;
using CoverTool.Data;
using CoverTool.Reporter.Model;
using CoverTool.Reporter.Terminal;

namespace CoverTool.Reporter.Tests.Terminal;

public sealed partial class TerminalSummaryTests
{
    private static readonly DateTimeOffset Time = new(2025, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public void What_is_excluded_is_counted_by_reason_and_mistakes_are_named()
    {
        ModuleSketch shop = new("Shop");
        int excluded = shop.Attribute(ExclusionPolicy.ExcludingAttribute);
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 1).Decision(1, 1, 0);
        shop.Method("Cart.cs", "Cart", "Sub").With(excluded).Point(3, 1).Decision(3, 1, 0).Point(4, 1);
        shop.Comment("Cart.cs", 1, 1, branchesOnly: true, text: "// coverage: ignore branches");
        shop.Change("Cart.cs", entry => entry with { CommentProblems = [new CommentProblem(9, "'// coverage: on' turns on what is not off")] });
        RunResult run = ModuleSketch.Run(shop) with
        {
            Exclusions = new ExclusionPolicy(false, [new ExclusionRule(ExclusionKind.ExcludeFile, "Crat.cs")]),
        };

        Assert.Contains(
            """
            Excluded
              2  lines  2  branches  1  method   [ExcludeFromCodeCoverage]
              0  lines  2  branches  0  methods  // coverage: ignore branches

            """,
            Render(run).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains(
            """
            warning CT3103: --exclude-file Crat.cs names nothing that was measured.
            warning CT3104: Cart.cs(9): '// coverage: on' turns on what is not off.
            """,
            Render(run).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void When_everything_is_excluded_that_is_said()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 1);
        RunResult run = ModuleSketch.Run(shop) with
        {
            Exclusions = new ExclusionPolicy(false, [new ExclusionRule(ExclusionKind.ExcludeModule, "Shop")]),
        };
        Assert.StartsWith("All code that was measured is excluded.\n\nExcluded\n  1  line  0  branches  1  method  --exclude-module Shop\n", Render(run), StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_summary_looks_like_this()
    {
        RunResult run = Run() with
        {
            SkippedModules =
            [
                new SkippedModule("/src/bin/Shop.Tests.dll", SkipReason.TestProject, ""),
                new SkippedModule("/src/other/bin/Shop.Tests.dll", SkipReason.TestProject, ""),
                .. "fedcba".Select(letter => new SkippedModule($@"C:\lib\{letter}.dll", SkipReason.NoLocalSources, "")),
            ],
            Processes = [Process("testhost", 1), Process("testhost", 2), Process("Shop.Worker", 77, ProcessEnd.Killed, 3)],
            RefusedFiles = [new RefusedFile("/run/counters/9.counters", "it is not a counter file.")],
        };

        Assert.Equal(
            """
              Module  Lines         Branches         Methods
              ------------------------------------------------------
              Bank      0/2   0.0%       0/0      -      0/1    0.0%
              Shop      2/3  66.6%       1/2  50.0%      2/2  100.0%
              ------------------------------------------------------
              Total     2/5  40.0%       1/2  50.0%      2/3   66.6%

            Most lines not covered
              2  of 2  Bank.cs
              1  of 3  a/Cart.cs

            3 processes: 2 ended cleanly, 1 killed (Shop.Worker, pid 77): its hits up to
              then are kept

            Not measured
              test projects: Shop.Tests.dll
              no source files here: a.dll, b.dll, and 4 more

            warning CT3102: Shop.Worker, pid 77, had no room for 3 counter sections. The
              hits of those are missing.
            warning CT3101: /run/counters/9.counters was not counted, or not all of it: it
              is not a counter file.

            Reports
              html       coverage/html/index.html
              cobertura  coverage/coverage.cobertura.xml

            """,
            Render(run),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void One_module_needs_no_total_and_full_coverage_no_list_of_files()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("Cart.cs", "Cart", "Add").Point(1, 1);
        string summary = Render(ModuleSketch.Run(shop));
        Assert.DoesNotContain("Total", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("not covered", summary, StringComparison.Ordinal);
        Assert.Contains("No process counted any hit.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_measured_is_said()
    {
        Assert.StartsWith("No module was measured.", Render(ModuleSketch.Run()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(44, "tation")]
    [InlineData(60, "mplementation")]
    [InlineData(80, "mplementation")]
    [InlineData(100, "mplementation")]
    [InlineData(200, "mplementation")]
    public void No_line_of_the_tables_is_wider_than_the_terminal(int width, string endOfName)
    {
        ModuleSketch shop = new("Very.Long.Company.Name.Product.Area.Feature.Implementation");
        MethodSketch method = shop.Method($"src/{string.Join('/', Enumerable.Repeat("deep", 30))}/Cart.cs", "Cart", "Add");
        for (int line = 1; line < 3000; line++)
        {
            method.Point(line, line % 2);
        }

        RunResult run = ModuleSketch.Run(shop) with { Processes = [.. Enumerable.Range(1, 9).Select(id => Process("testhost", id, ProcessEnd.Killed))] };
        string summary = Render(run, width);
        Assert.All(summary.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        Assert.Contains("/deep/Cart.cs", summary, StringComparison.Ordinal);
        Assert.Contains(endOfName, summary, StringComparison.Ordinal);
        Assert.Contains("1499", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_five_files_are_listed_the_worst_first()
    {
        ModuleSketch shop = new("Shop");
        foreach (int missed in new[] { 3, 9, 1, 7, 5, 2, 8 })
        {
            MethodSketch method = shop.Method($"File{missed}.cs", "Cart", $"M{missed}");
            for (int line = 1; line <= missed; line++)
            {
                method.Point(line, 0);
            }
        }

        string summary = Render(ModuleSketch.Run(shop));
        Assert.Equal(["File9.cs", "File8.cs", "File7.cs", "File5.cs", "File3.cs"], FilePattern().Matches(summary).Select(match => match.Value));
    }

    [Fact]
    public void Colors_are_only_control_sequences_around_the_same_text()
    {
        string plain = Render(Run());
        string colored = TerminalSummary.Render(CoverageBuilder.Build(Run()), Run(), [], 80, useColor: true);
        Assert.DoesNotContain('\e', plain);
        Assert.Contains("\e[31m0.0%\e[0m", colored, StringComparison.Ordinal);
        Assert.Equal(TerminalSummary.Render(CoverageBuilder.Build(Run()), Run(), [], 80, useColor: false), ColorPattern().Replace(colored, ""));
    }

    [Theory]
    [InlineData(new[] { ProcessEnd.Clean }, "1 process: ended cleanly")]
    [InlineData(new[] { ProcessEnd.Clean, ProcessEnd.Clean }, "2 processes: all ended cleanly")]
    [InlineData(new[] { ProcessEnd.Running }, "1 process: 1 still running (p, pid 0): its hits up to now are counted")]
    [InlineData(
        new[] { ProcessEnd.Killed, ProcessEnd.Killed, ProcessEnd.Killed, ProcessEnd.Killed, ProcessEnd.Killed },
        "5 processes: 5 killed (p, pid 0; p, pid 1; p, pid 2; and 2 more): their hits up to then are kept")]
    public void Processes_are_grouped_by_how_they_ended(ProcessEnd[] ends, string expected)
    {
        RunResult run = ModuleSketch.Run() with { Processes = [.. ends.Select((end, id) => Process("p", id, end))] };
        Assert.Contains(expected, Render(run, 200), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reason_for_skipping_has_words()
    {
        foreach (SkipReason reason in Enum.GetValues<SkipReason>())
        {
            RunResult run = ModuleSketch.Run() with { SkippedModules = [new SkippedModule("/a/b.dll", reason, "")] };
            Assert.DoesNotContain(reason + ":", Render(run).Replace("Unreadable", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Many_refused_files_are_counted()
    {
        RunResult run = ModuleSketch.Run() with { RefusedFiles = [.. Enumerable.Range(0, 12).Select(i => new RefusedFile($"/c/{i}", "bad."))] };
        string summary = Render(run);
        Assert.Contains("/c/4", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("/c/5", summary, StringComparison.Ordinal);
        Assert.Contains("7 more", summary, StringComparison.Ordinal);
    }

    private static RunResult Run()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("a/Cart.cs", "Cart", "Add").Point(1, 1).Decision(1, 1, 0).Point(2, 0);
        shop.Method("a/Cart.cs", "Cart", "Clear").Point(5, 1);
        ModuleSketch bank = new("Bank");
        bank.Method("Bank.cs", "Bank", "Pay").Point(1, 0).Point(2, 0);
        return ModuleSketch.Run(shop, bank);
    }

    private static ProcessEntry Process(string name, int id, ProcessEnd end = ProcessEnd.Clean, long lostSections = 0) =>
        new(Guid.NewGuid(), id, name, Time, end, lostSections);

    private static string Render(RunResult run, int width = 80) => TerminalSummary.Render(
        CoverageBuilder.Build(run),
        run,
        [new ReportLocation("html", "coverage/html/index.html"), new ReportLocation("cobertura", "coverage/coverage.cobertura.xml")],
        width,
        useColor: false);

    [GeneratedRegex("File\\d\\.cs")]
    private static partial Regex FilePattern();

    [GeneratedRegex("\e\\[\\d+m")]
    private static partial Regex ColorPattern();
}
