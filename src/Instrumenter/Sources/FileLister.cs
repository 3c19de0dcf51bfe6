using System.Collections.Frozen;
using System.IO.Enumeration;

namespace CoverTool.Instrumenter.Sources;

/// <summary>Lists the files below a folder, but not those in folders that no programmer writes in.</summary>
/// <param name="root">The full path of the folder.</param>
internal sealed class FileLister(string root) : FileSystemEnumerator<string>(
    root, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
{
    /// <summary>What builds and package managers write; sources in there are found through those around them.</summary>
    private static readonly FrozenSet<string> NoSources = FrozenSet.ToFrozenSet(["bin", "obj", "node_modules"], SourceTree.Names);

    /// <summary>The full paths of the files.</summary>
    public static IEnumerable<string> List(string root)
    {
        using FileLister files = new(root);
        while (files.MoveNext())
        {
            yield return files.Current;
        }
    }

    protected override string TransformEntry(ref FileSystemEntry entry) => entry.ToFullPath();

    protected override bool ShouldIncludeEntry(ref FileSystemEntry entry) => !entry.IsDirectory;

    protected override bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) => entry.FileName is not ['.', ..] && !NoSources.Contains(entry.FileName.ToString());

    // A source in a folder that cannot be read, because of its rights or for whatever reason, is not found, and the module says so.
    protected override bool ContinueOnError(int error) => true;
}
