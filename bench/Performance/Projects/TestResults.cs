using System.Xml.Linq;

namespace CoverTool.Performance.Projects;

/// <summary>What became of the tests of a run, from its trx file.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="Skipped">How many did not run.</param>
/// <param name="Failed">The names of those that failed, once for each time.</param>
internal sealed record TestResults(int Passed, int Skipped, IReadOnlyList<string> Failed)
{
    /// <summary>No test at all where the run wrote no such file.</summary>
    public static TestResults Read(string folder)
    {
        (string Outcome, string Name)[] results = [.. Directory.EnumerateFiles(folder, "*.trx", SearchOption.AllDirectories)
            .SelectMany(path => XDocument.Load(path).Descendants().Where(element => element.Name.LocalName == "UnitTestResult"))
            .Select(element => (element.Attribute("outcome")!.Value, element.Attribute("testName")!.Value))];
        return new TestResults(
            results.Count(result => result.Outcome == "Passed"),
            results.Count(result => result.Outcome == "NotExecuted"),
            [.. results.Where(result => result.Outcome is not ("Passed" or "NotExecuted")).Select(result => result.Name).Order(StringComparer.Ordinal)]);
    }

    public int Count => Passed + Skipped + Failed.Count;

    public override string ToString() => $"{Passed}/{Failed.Count}/{Skipped}";
}
