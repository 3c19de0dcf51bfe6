using CoverTool.Data;

namespace CoverTool.Sessions;

/// <summary>Finds the folder whose sources are measured.</summary>
internal static class SourceRoot
{
    /// <summary>The root of the git repository around a folder, or the folder itself when it is in none.</summary>
    public static string Find(string workingDirectory)
    {
        for (string? folder = workingDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // A file in a worktree or submodule.
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return folder;
            }
        }

        return workingDirectory;
    }

    /// <summary>The folder that the user gave.</summary>
    /// <exception cref="CoverException">CT1008: there is no such folder.</exception>
    public static string Resolve(string path, string workingDirectory)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));
        return Directory.Exists(full)
            ? full
            : throw new CoverException("CT1008", $"The source root '{full}' does not exist.");
    }
}
