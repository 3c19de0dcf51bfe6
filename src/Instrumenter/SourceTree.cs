using System.Collections.Frozen;
using System.IO.Enumeration;

namespace CoverTool.Instrumenter;

/// <summary>The folder whose sources are measured, with the files below it. Safe to use from several threads.</summary>
/// <param name="root">Its full path.</param>
public sealed class SourceTree(string root)
{
    /// <summary>What builds and package managers write; sources in there are found through those around them.</summary>
    private static readonly FrozenSet<string> NoSources = FrozenSet.ToFrozenSet(["bin", "obj", "node_modules"], Names);

    private readonly Lazy<ILookup<string, string>> _files = new(() => ListFiles(root).ToLookup(path => Path.GetFileName(path), Names));

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

    private static FileSystemEnumerable<string> ListFiles(string root) => new(
        root,
        (ref FileSystemEntry entry) => entry.ToFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => entry.FileName is not ['.', ..] && !NoSources.Contains(entry.FileName.ToString()),
    };
}
