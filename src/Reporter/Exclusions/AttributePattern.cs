using CoverTool.Data;

namespace CoverTool.Reporter.Exclusions;

/// <summary>A pattern for names of attributes: with or without namespace, with or without <c>Attribute</c> at the end.</summary>
internal sealed class AttributePattern(string pattern)
{
    private const string Suffix = "Attribute";

    private readonly NamePattern _pattern = new(pattern.Replace('+', '.'));

    /// <summary>Whether it names an attribute.</summary>
    /// <param name="name">The attribute's type with its namespace.</param>
    public bool Matches(string name)
    {
        string whole = name.Replace('+', '.');
        return MatchesEither(whole) || MatchesEither(whole[(whole.LastIndexOf('.') + 1)..]);
    }

    /// <summary>An attribute as it is written in C#: <c>[Obsolete]</c>.</summary>
    public static string Display(string name) => $"[{WithoutSuffix(name[(name.LastIndexOfAny(['.', '+']) + 1)..])}]";

    private static string WithoutSuffix(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;

    private bool MatchesEither(string name) => _pattern.Matches(name) || _pattern.Matches(WithoutSuffix(name));
}
