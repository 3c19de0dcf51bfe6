using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Settings;

/// <summary>A file that says what the options of the command line are unless they are given.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Settings">What it says, in its order.</param>
internal sealed record SettingsFile(string Path, ImmutableArray<Setting> Settings)
{
    public const string Name = "covertool.json";

    /// <summary>Nobody writes so much by hand.</summary>
    private const long MostBytes = 1 << 20;

    /// <summary>The full path of the folder that the paths in it start from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>
    /// The nearest one in a folder or above it, or null. A repository ends the search: what lies around it belongs to others.
    /// </summary>
    /// <exception cref="CoverException">CT1021: it cannot be read.</exception>
    public static SettingsFile? Find(string folder)
    {
        for (string? current = folder; current is not null; current = System.IO.Path.GetDirectoryName(current))
        {
            string path = System.IO.Path.Combine(current, Name);
            if (File.Exists(path))
            {
                return Read(path);
            }

            if (System.IO.Path.Exists(System.IO.Path.Combine(current, ".git")))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <exception cref="CoverException">CT1021: it cannot be read, or is no settings file.</exception>
    public static SettingsFile Read(string path)
    {
        try
        {
            FileInfo file = new(path);
            if (file.Exists && file.Length > MostBytes)
            {
                throw new CoverException("CT1021", $"'{path}' is no settings file: it is too large.");
            }

            return new SettingsFile(path, SettingsReader.Read(File.ReadAllBytes(path), path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CoverException("CT1021", $"The settings file '{path}' cannot be read: {exception.Message}", exception);
        }
    }
}
