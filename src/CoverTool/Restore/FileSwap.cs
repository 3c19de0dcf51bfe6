namespace CoverTool.Restore;

/// <summary>
/// Puts a file in the place of another so that every reader sees all of the one or all of the other, and a process that has
/// the old one open or mapped keeps it.
/// </summary>
internal static class FileSwap
{
    /// <summary>Puts instrumented content in a file's place, with the time and permissions of the original.</summary>
    /// <param name="folder">The journal that already tells of it.</param>
    /// <param name="entry">The entry that tells.</param>
    /// <param name="content">The new content.</param>
    /// <exception cref="IOException">It cannot be written; the old file is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old file is still there.</exception>
    public static void Instrument(JournalFolder folder, JournalEntry entry, byte[] content) => Swap(folder, entry, temporary =>
    {
        File.WriteAllBytes(temporary, content);
        if (entry.OriginalHash is not null)
        {
            CopyMode(entry, temporary);
            NativeFile.SetModifiedTime(temporary, entry.Modified);
        }
    });

    /// <summary>Puts the original back, to the nanosecond.</summary>
    /// <exception cref="IOException">It cannot be written, or the kept original is damaged.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Restore(JournalFolder folder, JournalEntry entry) => Swap(folder, entry, temporary =>
    {
        if (entry.LinkTarget is { } target)
        {
            File.CreateSymbolicLink(temporary, target);
        }
        else
        {
            File.Copy(folder.OriginalPath(entry.OriginalHash!), temporary, overwrite: true);
            if (ContentHash.OfFile(temporary) != entry.OriginalHash)
            {
                throw new IOException($"The kept original of '{entry.Path}' is damaged.");
            }

            CopyMode(entry, temporary);
        }

        NativeFile.SetModifiedTime(temporary, entry.Modified);
    });

    private static void Swap(JournalFolder folder, JournalEntry entry, Action<string> write)
    {
        string temporary = folder.TemporaryPath(entry.Path);
        try
        {
            write(temporary);
            File.Move(temporary, entry.Path, overwrite: true);
        }
        catch
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            throw;
        }
    }

    private static void CopyMode(JournalEntry entry, string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, entry.Mode);
        }
    }
}
