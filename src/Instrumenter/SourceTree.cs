using CoverTool.Instrumenter.Sources;

namespace CoverTool.Instrumenter;

/// <summary>The folder whose sources are measured, with the files below it. Safe to use from several threads.</summary>
/// <param name="root">Its full path.</param>
public sealed class SourceTree(string root)
{
    private readonly Lazy<ILookup<string, string>> _files = new(() => FileLister.List(root).ToLookup(path => Path.GetFileName(path), Names));

    /// <summary>The full path of the folder.</summary>
    public string Root { get; } = root;

    /// <summary>How names of files compare on this machine.</summary>
    internal static StringComparer Names => OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The full paths of the files with a name, anywhere below. They are listed once, when first asked for.</summary>
    internal IEnumerable<string> FilesNamed(string name) => _files.Value[name];

    /// <summary>Whether a full path lies below.</summary>
    internal bool Contains(string path)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            return false;
        }

        string relative = Path.GetRelativePath(Root, path);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
