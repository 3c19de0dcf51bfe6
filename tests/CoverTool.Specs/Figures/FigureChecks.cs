using System.Xml.Linq;
using CoverTool.Specs.Running;

namespace CoverTool.Specs.Figures;

/// <summary>Holds the reports of a run of the sample's tests against the figures that they must have.</summary>
internal static class FigureChecks
{
    /// <summary>Fails with every line whose figures are wrong.</summary>
    public static void AssertExpected(SampleCopy sample, string reports)
    {
        List<ExpectedLine> expected = ExpectedFigures.Read(SpecPaths.ExpectedFigures, sample.Configuration);
        SortedDictionary<LineKey, LineFigures> measured = MeasuredFigures.Read(Path.Combine(reports, "coverage.covertool"));
        IEnumerable<string> wrong = expected
            .Where(line => measured.GetValueOrDefault(line.Key)?.ToString() != line.Figures)
            .Select(line => $"{line.Key}: {measured.GetValueOrDefault(line.Key)?.ToString() ?? "nothing"} instead of {line.Figures} | {line.Source}");
        IEnumerable<string> additional = measured
            .Where(line => !expected.Exists(other => other.Key == line.Key))
            .Select(line => $"{line.Key}: {line.Value} instead of nothing");

        Assert.NotEmpty(expected);
        AssertSources(sample, expected);
        string[] differences = [.. wrong, .. additional];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    /// <summary>Fails when the Cobertura report does not say what the data file says.</summary>
    public static void AssertCobertura(string reports)
    {
        string report = Path.Combine(reports, "coverage.cobertura.xml");
        SortedDictionary<LineKey, LineFigures> measured = MeasuredFigures.Read(Path.Combine(reports, "coverage.covertool"));

        string[] expected = [.. measured.Select(line => $"{line.Key} {CoberturaFigures.Text(line.Value)}")];
        string[] actual = [.. CoberturaFigures.Read(report).Select(line => $"{line.Key} {line.Value}")];
        string[] differences =
        [
            .. expected.Except(actual).Select(line => "missing: " + line),
            .. actual.Except(expected).Select(line => "not measured: " + line),
        ];
        Assert.True(differences.Length == 0, string.Join('\n', differences));

        XElement total = XDocument.Load(report).Root!;
        Assert.Equal(measured.Count, (int)total.Attribute("lines-valid")!);
        Assert.Equal(measured.Count(line => line.Value.Hits > 0), (int)total.Attribute("lines-covered")!);
        Assert.Equal(measured.Sum(line => line.Value.Branches), (int)total.Attribute("branches-valid")!);
        Assert.Equal(measured.Sum(line => line.Value.CoveredBranches), (int)total.Attribute("branches-covered")!);
    }

    // Expectations that no longer stand at the right line would be found as wrong figures, and misread as such.
    private static void AssertSources(SampleCopy sample, List<ExpectedLine> expected)
    {
        foreach (IGrouping<string, ExpectedLine> file in expected.GroupBy(line => line.Key.File))
        {
            string[] text = File.ReadAllLines(sample[file.Key]);
            Assert.All(file, line => Assert.Equal(line.Source, text[line.Key.Number - 1].Trim()));
        }
    }
}
