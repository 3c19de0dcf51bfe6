using CoverTool.Data;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Tests.Model;

/// <summary>What holds for every model: no level of it has more or less than its parts.</summary>
public sealed class ConservationTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parts_sum_to_wholes(int seed) => Check(CoverageBuilder.Build(RandomRun.Make(seed)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void So_they_do_when_some_is_excluded(int seed) => Check(CoverageBuilder.Build(RandomRun.MakeExcluding(seed)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_excluded_and_what_counts_are_all_there_is(int seed)
    {
        RunResult run = RandomRun.MakeExcluding(seed);
        CoverageModel all = CoverageBuilder.Build(RandomRun.Make(seed));
        CoverageModel some = CoverageBuilder.Build(run);
        var excluded = some.Exclusions.Counts;

        Assert.Equal(all.Summary.Lines.Total, some.Summary.Lines.Total + excluded.Sum(count => count.Lines));
        Assert.Equal(all.Summary.Branches.Total, some.Summary.Branches.Total + excluded.Sum(count => count.Branches));
        Assert.Equal(all.Summary.Methods.Total, some.Summary.Methods.Total + excluded.Sum(count => count.Methods));
        Assert.Equal(
            Lines(all),
            [.. Lines(some), .. some.Modules.SelectMany(module => module.Documents.SelectMany(document =>
                document.ExcludedLines.Select(line => (module.Name, document.Document.Path, line.Number))))]);
    }

    private static void Check(CoverageModel model)
    {
        Assert.Equal(model.Summary, Sum(model.Modules.Select(module => module.Summary)));
        foreach (ModuleCoverage module in model.Modules)
        {
            Assert.Equal(module.Summary, Sum(module.Documents.Select(document => document.Summary)));
            Assert.Equal(module.Summary.Methods, Sum(module.Types.Select(type => type.Summary)).Methods);
            Assert.Equal(module.Summary.Branches, Sum(module.Types.Select(type => type.Summary)).Branches);
            Assert.All(module.Documents, Check);
            Assert.All(module.Types, type => Check(type, module));
        }
    }

    private static HashSet<(string, string, int)> Lines(CoverageModel model) => [.. model.Modules.SelectMany(module =>
        module.Documents.SelectMany(document => document.Lines.Select(line => (module.Name, document.Document.Path, line.Number))))];

    private static void Check(DocumentCoverage document)
    {
        Check(document.Summary);
        Check(document.Document, document.Lines);
        Assert.Equal(document.Summary.Lines, new Summary(document.Lines.Count(line => line.Hits > 0), document.Lines.Length));
    }

    private static void Check(TypeCoverage type, ModuleCoverage module)
    {
        Check(type.Summary);
        MethodCoverage[] methods = [.. type.Parts.SelectMany(part => part.Methods)];
        Assert.Equal(type.Summary.Branches, Sum(methods.Select(method => method.Summary)).Branches);
        foreach (TypePart part in type.Parts)
        {
            Check(part.Document, part.Lines);
            DocumentCoverage document = module.Documents.Single(candidate => candidate.Document == part.Document);
            Assert.Subset(Numbers(document.Lines), Numbers(part.Lines));
            Assert.Equal(
                Numbers(part.Lines),
                [.. methods.SelectMany(method => method.Documents).Where(own => own.Document == part.Document).SelectMany(own => Numbers(own.Lines))]);
        }

        foreach (MethodCoverage method in methods)
        {
            Check(method.Summary);
            Assert.Equal(1, method.Summary.Methods.Total);
            Assert.Equal(method.Summary.Methods.Covered == 1, method.Summary.Lines.Covered > 0);
            Assert.All(method.Documents, document => Check(document.Document, document.Lines));
            Assert.Equal(
                method.Summary.Branches,
                method.Documents.SelectMany(document => document.Lines).Aggregate(default(Summary), (sum, line) => sum + line.Branches));
        }
    }

    private static void Check(Document document, IEnumerable<LineCoverage> lines)
    {
        int last = 0;
        foreach (LineCoverage line in lines)
        {
            Assert.True(line.Number > last, "Lines are in ascending order, each once.");
            last = line.Number;
            Assert.True(line.EndLine >= line.Number);
            Assert.Equal(line.Hits > 0, line.State != LineState.NotCovered);
            Assert.False(line.State == LineState.Covered && line.Branches.Missed != 0, "A line with a missed branch is not covered.");
            Assert.All(line.Decisions, decision => Assert.Equal((document, line.Number), (decision.Document, decision.Line)));
            Assert.Equal(line.Branches.Total, line.Decisions.Sum(decision => decision.Hits.Length));
        }
    }

    private static void Check(CoverageSummary summary)
    {
        Assert.InRange(summary.Lines.Covered, 0, summary.Lines.Total);
        Assert.InRange(summary.Branches.Covered, 0, summary.Branches.Total);
        Assert.InRange(summary.Methods.Covered, 0, summary.Methods.Total);
    }

    private static HashSet<int> Numbers(IEnumerable<LineCoverage> lines) => [.. lines.Select(line => line.Number)];

    private static CoverageSummary Sum(IEnumerable<CoverageSummary> parts) => parts.Aggregate(default(CoverageSummary), CoverageSummary.Add);
}
