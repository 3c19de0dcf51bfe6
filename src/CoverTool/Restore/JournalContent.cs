using System.Collections.Immutable;
using System.Text.Json;

namespace CoverTool.Restore;

/// <summary>All that a journal says.</summary>
/// <param name="Owner">The run it belongs to, or null when the run was killed before it could say.</param>
/// <param name="Entries">The files it replaced, in order.</param>
/// <param name="Folders">The folders it replaced files in, in order.</param>
/// <param name="Outputs">The output folders of every project that was built meanwhile.</param>
internal sealed record JournalContent(
    JournalOwner? Owner,
    ImmutableArray<JournalEntry> Entries,
    ImmutableArray<FolderTimes> Folders,
    ImmutableArray<string> Outputs)
{
    /// <summary>Reads a journal, of a living run too.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static JournalContent Read(JournalFolder folder)
    {
        ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
        ImmutableArray<FolderTimes>.Builder folders = ImmutableArray.CreateBuilder<FolderTimes>();
        foreach (string line in ReadText(folder.EntriesPath).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            JournalRecord? record = Parse(line);
            if (record?.Entry is { } entry)
            {
                entries.Add(entry);
            }

            if (record?.Folder is { } times)
            {
                folders.Add(times);
            }
        }

        return new JournalContent(ReadOwner(folder), entries.ToImmutable(), folders.ToImmutable(), ReadOutputs(folder));
    }

    // A line that was cut off by a kill announces a change that was not made.
    private static JournalRecord? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.JournalRecord);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JournalOwner? ReadOwner(JournalFolder folder)
    {
        try
        {
            return JsonSerializer.Deserialize(ReadText(folder.OwnerPath), JournalJson.Default.JournalOwner);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> ReadOutputs(JournalFolder folder)
    {
        if (!Directory.Exists(folder.ProjectsPath))
        {
            return [];
        }

        HashSet<string> outputs = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder.ProjectsPath, "*" + Hook.HookTargets.FolderFileExtension))
        {
            string output = ReadText(file).Trim('\r', '\n');
            if (Path.IsPathFullyQualified(output))
            {
                outputs.Add(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
            }
        }

        return [.. outputs];
    }

    private static string ReadText(string path)
    {
        if (!File.Exists(path))
        {
            return "";
        }

        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
