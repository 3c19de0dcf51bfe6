using System.Text.RegularExpressions;
using CoverTool.Specs.Running;

namespace CoverTool.Specs.Compatibility;

/// <summary>
/// The matrix of docs/compatibility.md: a command does the same under covertool as without it, leaves the same files, and
/// everything that it ran is counted.
/// </summary>
[Collection(nameof(CompatibilityMatrix))]
public sealed partial class CompatibilitySpecs(FixtureShelf shelf)
{
    public static TheoryData<string> Names => [.. Matrix.Selected.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_measured_command_does_what_it_does_plain(string name)
    {
        Row row = Matrix.Row(name);
        FixtureCopy copy = shelf.Take(row.Fixture);
        Outcome plain = Run(row, copy, Words(row.Command, copy));
        AssertExpected(row, plain, row.ExitCode);
        string[] otherReport = OtherReport.Take(copy.Folder);
        string[] before = FolderState.Take(copy.Folder, !row.Builds);
        if (row.Builds)
        {
            copy.Reset();
        }

        Outcome measured = Run(
            row,
            copy,
            [.. SpecPaths.CoverTool, "run", "--output", copy.Reports, .. Words(row.Options, copy), "--", .. Words(row.Command, copy)]);

        AssertExpected(row, measured, row.ExitCode != 0 ? row.ExitCode : row.OwnExitCode);
        FolderState.AssertEqual(before, FolderState.Take(copy.Folder, !row.Builds));
        Assert.Empty(copy.Journals());
        AssertMeasured(row, copy, measured);
        Assert.Equal(row.HasOtherReport, otherReport.Length > 0);
        Assert.Equal(otherReport, OtherReport.Take(copy.Folder));
    }

    [Fact]
    public void Every_row_is_published_with_its_command_and_every_published_row_exists()
    {
        string[] expected = [.. Matrix.Rows.Select(row => $"| `{row.Name}` | `{row.Command}` |")];
        string[] published =
        [
            .. File.ReadLines(SpecPaths.CompatibilityTable)
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => string.Join('|', line.Split('|')[..3]) + "|"),
        ];
        string[] differences = [.. expected.Except(published).Select(line => "missing: " + line), .. published.Except(expected).Select(line => "no row: " + line)];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    private static Outcome Run(Row row, FixtureCopy copy, string[] command) => row.Signal == 0
        ? copy.Run(Environment(row, copy), command)
        : copy.RunUntil(row.Signal, Environment(row, copy), command);

    private static (string Name, string Value)[] Environment(Row row, FixtureCopy copy) =>
        [.. row.Environment.Select(variable => (variable.Name, Fill(variable.Value, copy)))];

    private static string[] Words(string text, FixtureCopy copy) =>
        [.. Word().Matches(text).Select(word => Fill(word.Value.Trim('\''), copy))];

    private static string Fill(string text, FixtureCopy copy) => text.Replace("{folder}", copy.Folder, StringComparison.Ordinal);

    private static void AssertExpected(Row row, Outcome outcome, int exitCode)
    {
        Assert.True(outcome.ExitCode == exitCode, outcome.Everything);
        Assert.Equal(row.Results, TestCounts.In(outcome.Output));
        int start = 0;
        foreach (string text in row.Prints)
        {
            int found = outcome.Output.IndexOf(text, start, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{text}' is missing, or comes too early: {outcome.Everything}");
            start = found + text.Length;
        }
    }

    private static void AssertMeasured(Row row, FixtureCopy copy, Outcome measured)
    {
        string report = Path.Combine(copy.Reports, "coverage.cobertura.xml");
        string hits = MarkedLines.Hits(copy.Folder, report, row.Hits);
        Assert.True(hits == row.Hits, $"{hits} instead of {row.Hits}: {measured.Everything}");
        Assert.All(row.Explains, text => Assert.Contains(text, measured.Output + measured.Error, StringComparison.Ordinal));
        Assert.Equal(row.Explains.Length > 0, measured.Error.Contains("covertool: ", StringComparison.Ordinal));
    }

    [GeneratedRegex("'[^']*'|[^ ']+")]
    private static partial Regex Word();
}
