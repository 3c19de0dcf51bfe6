using System.Globalization;
using System.Security.Cryptography;

namespace CoverTool.Performance.Projects;

/// <summary>
/// Every file of a repository with its content, time of change and mode, and every folder with its time and mode. What is in
/// <c>.git</c> is left out.
/// </summary>
internal sealed class RepositoryState
{
    private readonly Dictionary<string, string> _entries = [];

    private RepositoryState()
    {
    }

    public static RepositoryState Read(string folder)
    {
        RepositoryState state = new();
        state.Add(folder, folder);
        return state;
    }

    /// <summary>Relative paths of what is different, new or gone in <paramref name="later"/>.</summary>
    public IReadOnlySet<string> ChangesTo(RepositoryState later) => _entries.Keys.Union(later._entries.Keys)
        .Where(path => _entries.GetValueOrDefault(path) != later._entries.GetValueOrDefault(path))
        .ToHashSet();

    private void Add(string root, string folder)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry.Name == ".git")
            {
                continue;
            }

            bool isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
            string content = isFolder ? "" : entry.LinkTarget ?? Content(entry.FullName);
            _entries.Add(
                Path.GetRelativePath(root, entry.FullName),
                string.Create(CultureInfo.InvariantCulture, $"{entry.LastWriteTimeUtc.Ticks} {entry.UnixFileMode} {content}"));
            if (isFolder)
            {
                Add(root, entry.FullName);
            }
        }
    }

    private static string Content(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(file));
    }
}
