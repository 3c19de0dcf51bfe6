using System.CommandLine;

namespace CoverTool.Commands;

/// <summary>Sets the measured command apart from covertool's own options.</summary>
internal static class MeasuredCommand
{
    private const string Separator = "--";

    /// <summary>
    /// Puts dashes before a command that follows without. The parser would take what looks like an option of covertool apart
    /// there, too: <c>--output=x</c> would reach the command as two words.
    /// </summary>
    /// <param name="arguments">The arguments of covertool.</param>
    /// <param name="given">What the parser makes of them.</param>
    /// <param name="parse">Parses them.</param>
    /// <returns>The arguments, and what the parser makes of them.</returns>
    public static (string[] Arguments, ParseResult Parsed) Separate(string[] arguments, ParseResult given, Func<string[], ParseResult> parse)
    {
        for (int i = Array.IndexOf(arguments, given.CommandResult.Command.Name) + 1; i < arguments.Length && arguments[i] != Separator; i++)
        {
            string[] separated = [.. arguments[..i], Separator, .. arguments[i..]];
            ParseResult parsed = parse(separated);
            if (parsed.Errors.Count == 0 && HaveSameOptions(given, parsed))
            {
                return (separated, parsed);
            }
        }

        return (arguments, given);
    }

    private static bool HaveSameOptions(ParseResult one, ParseResult other) =>
        one.CommandResult.Command.Options.All(option => TokensOf(one, option).SequenceEqual(TokensOf(other, option)));

    private static IEnumerable<string> TokensOf(ParseResult parsed, Option option) =>
        parsed.GetResult(option) is { Implicit: false } result ? result.Tokens.Select(token => token.Value).Prepend(option.Name) : [];
}
