using CoverTool.Data;
using CoverTool.Reporter.Model;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>Which lines of a source file, and the branches of which, the coverage model leaves out when nothing is asked for.</summary>
internal static class ExclusionOutcome
{
    public static string Of(IEnumerable<ModuleCounts> modules, string path)
    {
        CoverageModel model = CoverageBuilder.Build(new RunResult(Path.GetDirectoryName(path)!, [.. modules], [], []));
        DocumentCoverage[] parts = [.. model.Modules.SelectMany(module => module.Documents).Where(document => document.Document.LocalPath == path)];
        return Describe(
            parts.SelectMany(document => document.ExcludedLines).Select(line => line.Number),
            parts.SelectMany(document => document.Lines).Where(line => !line.ExcludedDecisions.IsEmpty).Select(line => line.Number));
    }

    public static string Expected(List<Expectation> expectations) => Describe(
        expectations.Where(expectation => expectation.Excluded).Select(expectation => expectation.Line),
        expectations.Where(expectation => expectation.BranchesExcluded).Select(expectation => expectation.Line));

    private static string Describe(IEnumerable<int> lines, IEnumerable<int> branches) =>
        $"excluded lines: {Join(lines)}; lines with excluded branches: {Join(branches)}";

    private static string Join(IEnumerable<int> lines) => string.Join(' ', lines.Distinct().Order());
}
