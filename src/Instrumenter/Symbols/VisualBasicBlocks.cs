using System.Text.RegularExpressions;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>
/// What are braces in C# are words in Visual Basic: <c>Sub Run()</c>, <c>Else</c>, <c>Next</c>, <c>End If</c>. They open and close blocks, and do nothing.
/// </summary>
internal static partial class VisualBasicBlocks
{
    /// <summary>Whether the text of a sequence point is such a word, with what belongs to it.</summary>
    public static bool IsDelimiter(string text) => Header().IsMatch(text) || Inside().IsMatch(text) || End().IsMatch(text);

    [GeneratedRegex(
        @"^(<.*>\s*)?((Public|Private|Protected|Friend|Shared|Overloads|Overrides|Overridable|NotOverridable|Shadows|Partial|Async|Iterator|Narrowing|Widening|Default)\s+)*" +
        @"(Sub|Function|Operator)\b|^Get$|^Set(\s*\(.*\))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Header();

    [GeneratedRegex(@"^(Else|Try|Finally|Do|Case\s+Else|Catch(\s+\w+(\s+As\s+[\w.]+)?)?|\w+:)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^(End\s+\w+|Loop|Next(\s+\w+(\s*,\s*\w+)*)?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex End();
}
