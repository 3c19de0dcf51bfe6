using Microsoft.Extensions.FileSystemGlobbing;

namespace CoverTool.Reporter.Exclusions;

/// <summary>
/// A pattern for paths of source files below the source root. <c>*</c> stands for any part of a name and <c>**</c> for any
/// number of folders; a pattern without a slash is looked for in every folder, and a folder stands for all that is in it.
/// </summary>
internal sealed class FilePattern
{
    private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);

    public FilePattern(string pattern)
    {
        string normalized = pattern.Replace('\\', '/').TrimEnd('/');
        normalized = normalized.StartsWith("./", StringComparison.Ordinal) ? normalized[2..] : normalized.TrimStart('/');
        string anchored = normalized.Contains('/', StringComparison.Ordinal) ? normalized : "**/" + normalized;
        _matcher.AddInclude(anchored);
        _matcher.AddInclude(anchored + "/**");
    }

    /// <summary>Whether it names a file.</summary>
    /// <param name="path">With '/'; relative to the source root, or whole when the file does not lie below it.</param>
    public bool Matches(string path) => _matcher.Match(path.TrimStart('/')).HasMatches;
}
