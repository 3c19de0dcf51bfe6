using System.Collections.Immutable;

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
    /// <summary>Four hundred bytes tell of a file.</summary>
    private const long LargestFile = 256L * 1024 * 1024;

    private const long LargestFolderFile = 64 * 1024;

    /// <summary>How many lines are damaged: what they told of is not known.</summary>
    public int DamagedLines { get; init; }

    /// <summary>Reads a journal, of a living run too.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static JournalContent Read(JournalFolder folder)
    {
        byte[]? text = ReadBytes(folder.EntriesPath, LargestFile);
        (ImmutableArray<JournalEntry> entries, ImmutableArray<FolderTimes> folders, int damaged) = JournalText.ReadRecords(text);
        return new JournalContent(
            JournalText.ReadOwner(ReadBytes(folder.OwnerPath, LargestFile)), entries, folders, ReadOutputs(folder))
        {
            DamagedLines = text is null ? 1 : damaged,
        };
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
            if (ReadBytes(file, LargestFolderFile) is { } bytes && JournalRules.OutputFolder(TextOf(bytes)) is { } output)
            {
                outputs.Add(output);
            }
        }

        return [.. outputs];
    }

    // MSBuild puts a mark in front of UTF-8.
    private static string TextOf(byte[] bytes)
    {
        using StreamReader reader = new(new MemoryStream(bytes));
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a file, none when there is no such file, and null when it is larger than any of ours.</summary>
    private static byte[]? ReadBytes(string path, long largest)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length > largest)
        {
            return null;
        }

        // Its run may be writing it: no more than there is now.
        byte[] bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
