using System.Text.RegularExpressions;

namespace CoverTool.Specs.Compatibility;

/// <summary>The results of tests in the words that each runner has for them.</summary>
internal static partial class TestCounts
{
    /// <summary>What a runner said, added up where it said so for several projects; empty when it said nothing.</summary>
    public static string In(string output)
    {
        int passed = 0;
        int failed = 0;
        int skipped = 0;
        MatchCollection matches = Counts().Matches(output);
        foreach (Match match in matches)
        {
            int lost = Number(match, "failed");
            int left = Number(match, "skipped");
            passed += match.Groups["passed"].Success ? Number(match, "passed") : Number(match, "total") - lost - left;
            failed += lost;
            skipped += left;
        }

        return matches.Count == 0 ? "" : $"{passed} passed, {failed} failed, {skipped} skipped";
    }

    private static int Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, null) : 0;

    // In this order: VSTest's in `dotnet test`, Microsoft.Testing.Platform's, that of VSTest's own console, which omits what
    // is 0, and xunit 3's.
    [GeneratedRegex(
        @"Failed: +(?<failed>\d+), Passed: +(?<passed>\d+), Skipped: +(?<skipped>\d+), Total:" +
        @"|total: \d+\s+failed: (?<failed>\d+)\s+succeeded: (?<passed>\d+)\s+skipped: (?<skipped>\d+)" +
        @"|Total tests: (?<total>\d+)(\s+Passed: (?<passed>\d+))?(\s+Failed: (?<failed>\d+))?(\s+Skipped: (?<skipped>\d+))?" +
        @"|Total: (?<total>\d+), Errors: \d+, Failed: (?<failed>\d+), Skipped: (?<skipped>\d+), Not Run:",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Counts();
}
