using System.Text.RegularExpressions;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>What a comment about coverage asks for.</summary>
/// <param name="Verb"><c>off</c>, <c>on</c> or <c>ignore</c>; null when it is none of them, and so probably a mistake.</param>
/// <param name="BranchesOnly">Whether it is about branches alone.</param>
/// <param name="Why">What is written behind it, or empty.</param>
internal sealed partial record CommentDirective(string? Verb, bool BranchesOnly, string Why)
{
    /// <summary>The directive in its usual form, for a person to read.</summary>
    public string Text => $"// coverage: {Verb}{(BranchesOnly ? " branches" : "")}";

    /// <summary>Whether a text may have a directive in it: most files have none, and need not be searched.</summary>
    public static bool MayBeIn(string text) => text.Contains("coverage:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first line of a text that looks as if it had a directive that excludes code, or 0. Strings are not told from comments.</summary>
    public static int LineIn(string text)
    {
        Match match = Anywhere().Match(text);
        return match.Success ? text.AsSpan(0, match.Index).Count('\n') + 1 : 0;
    }

    /// <summary>Reads the directive in a comment, given without the signs around it, or null when it is another comment.</summary>
    public static CommentDirective? Parse(string comment)
    {
        Match match = Directive().Match(comment);
        if (match.Success)
        {
            string why = match.Groups["why"].Value.Trim(' ', '\t', '-', '\u2013', '\u2014', ':', '(', ')', ',', ';', '.');
            return new CommentDirective(match.Groups["verb"].Value.ToLowerInvariant(), match.Groups["branches"].Success, why);
        }

        return Mistake().IsMatch(comment) ? new CommentDirective(null, false, "") : null;
    }

    [GeneratedRegex(@"^\s*coverage:\s*(?<verb>off|on|ignore)(?<branches>\s+branches)?(?!\w)(?<why>\s*(?:[^\w\s].*)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Directive();

    // One word, or one of ours with something behind it that says neither what nor why. Prose is neither.
    [GeneratedRegex(@"^\s*coverage:\s*(?:\w+\s*$|(?:off|on|ignore)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mistake();

    [GeneratedRegex(@"(?://|'|/\*|\(\*)\s*coverage:\s*(?:off|ignore)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anywhere();
}
