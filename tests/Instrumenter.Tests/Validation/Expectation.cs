using System.Globalization;
using System.Text.RegularExpressions;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>
/// What a target says of one of its lines, in a comment at its end: <c>// hits 3</c>, <c>// not covered</c>, <c>// partly covered</c>,
/// <c>// branches 1/2</c>, <c>// no code</c>, <c>// excluded</c>, <c>// branches excluded</c>, several
/// with commas between; <c>debug:</c> and <c>release:</c> before one limit it. <c>source:</c> before one
/// limits it to when the source is at hand.
/// </summary>
internal sealed partial record Expectation(int Line, long? Hits, bool? Partly, (int Covered, int Total)? Branches, bool NoCode)
{
    /// <summary>Whether the line is excluded; it has its hits all the same.</summary>
    public bool Excluded { get; init; }

    /// <summary>Whether the branches of the line are excluded although the line is not.</summary>
    public bool BranchesExcluded { get; init; }

    public static List<Expectation> Parse(string[] lines, string configuration, bool isSourceKnown = true)
    {
        List<Expectation> expectations = [];
        for (int i = 0; i < lines.Length; i++)
        {
            Match comment = LastComment().Match(lines[i]);
            if (comment.Success && ParseItems(i + 1, comment.Groups[1].Value, [configuration, isSourceKnown ? "source" : ""]) is { } expectation)
            {
                expectations.Add(expectation);
            }
        }

        return expectations;
    }

    private static Expectation? ParseItems(int line, string text, string[] conditions)
    {
        Expectation result = new(line, null, null, null, false);
        bool any = false;
        foreach (string item in text.Split(','))
        {
            Match match = Item().Match(item.Trim());
            if (!match.Success)
            {
                throw new FormatException($"line {line}: '{item.Trim()}' is not an expectation");
            }

            if (match.Groups["only"] is { Success: true } only && !conditions.Contains(only.Value, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            any = true;
            result = match.Groups["hits"] is { Success: true } hits ? result with { Hits = Number(hits) }
                : match.Groups["covered"] is { Success: true } covered ? result with { Branches = ((int)Number(covered), (int)Number(match.Groups["total"])) }
                : match.Groups["what"].Value switch
                {
                    "not covered" => result with { Hits = 0 },
                    "partly covered" => result with { Partly = true },
                    "fully covered" => result with { Partly = false },
                    "excluded" => result with { Excluded = true },
                    "branches excluded" => result with { BranchesExcluded = true },
                    _ => result with { NoCode = true },
                };
        }

        return any ? result : null;
    }

    private static long Number(Group group) => long.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?://|')\s*((?:(?:debug|release|source):\s*)?(?:hits|not covered|partly covered|fully covered|branches|no code|excluded)\b.*)$")]
    private static partial Regex LastComment();

    [GeneratedRegex(@"^(?:(?<only>debug|release|source):\s*)?(?:hits (?<hits>\d+)|branches (?<covered>\d+)/(?<total>\d+)|(?<what>not covered|partly covered|fully covered|no code|excluded|branches excluded))$")]
    private static partial Regex Item();
}
