namespace CoverTool.Data;

/// <summary>
/// Paths of source files and the source root they lie under. Both may come from another machine, perhaps with another
/// operating system, so they are taken as text: the form of the root tells which rules hold.
/// </summary>
public static class SourcePath
{
    /// <summary>The path below the root with '/' between its parts, or null when it does not lie below the root.</summary>
    public static string? Below(string root, string path)
    {
        bool windows = IsWindows(root);
        string start = Normalize(root, windows).TrimEnd('/') + "/";
        string normalized = Normalize(path, windows);
        StringComparison comparison = windows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return normalized.Length > start.Length && normalized.StartsWith(start, comparison) ? normalized[start.Length..] : null;
    }

    /// <summary>The path as reports show it: relative to the root when below it, else whole; always with '/'.</summary>
    public static string Display(string root, string path) => Below(root, path) ?? Normalize(path, IsWindows(path));

    /// <summary>The full path of a path below a root, in the form of the root.</summary>
    public static string Under(string root, string below) => IsWindows(root)
        ? root.TrimEnd('\\', '/') + '\\' + below.Replace('/', '\\')
        : root.TrimEnd('/') + '/' + below;

    // A backslash separates only in Windows paths; elsewhere it is a letter of a name.
    private static string Normalize(string path, bool windows) => windows ? path.Replace('\\', '/') : path;

    private static bool IsWindows(string path) =>
        (path.Length >= 2 && path[1] == ':' && char.IsAsciiLetter(path[0])) || path.StartsWith(@"\\", StringComparison.Ordinal);
}
