using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Selection;

/// <summary>Which modules the user wants to be left as they are.</summary>
/// <param name="IncludeTests">Whether test projects' own modules are measured too.</param>
/// <param name="SkippedNames">Patterns for the names of modules that are not touched.</param>
internal sealed record ModuleSelection(bool IncludeTests, ImmutableArray<string> SkippedNames)
{
    /// <summary>The pattern that names a module, or null.</summary>
    public string? PatternFor(string modulePath) => SkippedNames.FirstOrDefault(pattern => Names(pattern, modulePath));

    /// <summary>Whether a pattern names a module, with or without the ending of its file.</summary>
    public static bool Names(string pattern, string modulePath) =>
        new NamePattern(pattern, ignoreCase: true).MatchesModule(Path.GetFileName(modulePath));
}
