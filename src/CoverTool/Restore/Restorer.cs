using System.Collections.Immutable;

namespace CoverTool.Restore;

/// <summary>
/// Undoes what a journal tells of. A file is touched only while it has the content that the run put there: what has been
/// rebuilt since is newer than the original.
/// </summary>
internal static class Restorer
{
    /// <summary>Restores everything; failures are in the result.</summary>
    public static ImmutableArray<RestoredFile> Restore(JournalFolder folder, JournalContent content)
    {
        ILookup<string, JournalEntry> byPath = content.Entries.ToLookup(entry => entry.Path);
        Dictionary<string, FileTime> folderTimes = FolderTimesToKeep(content);
        ImmutableArray<RestoredFile>.Builder files = ImmutableArray.CreateBuilder<RestoredFile>();
        foreach (IGrouping<string, JournalEntry> entries in byPath)
        {
            files.Add(Guard(entries.Key, () => Locked(entries.Key, () => RestorePath(folder, entries.Key, [.. entries]))));
        }

        files.AddRange(RestoreCopies(folder, content, byPath));
        if (content.DamagedLines > 0)
        {
            files.Add(new RestoredFile(folder.Location, RestoreOutcome.Damaged));
        }

        foreach (string changed in ChangedFolders(files))
        {
            if (folderTimes.TryGetValue(changed, out FileTime time))
            {
                TrySetFolderTime(changed, time);
            }
        }

        return files.ToImmutable();
    }

    /// <summary>Takes changes back that have just been made, by whoever still holds the lock of the folder.</summary>
    public static void Undo(JournalFolder folder, ImmutableArray<JournalEntry> entries)
    {
        foreach (JournalEntry entry in entries)
        {
            Guard(entry.Path, () => RestorePath(folder, entry.Path, [entry]));
        }
    }

    private static void TrySetFolderTime(string path, FileTime time)
    {
        try
        {
            NativeFile.SetModifiedTime(path, time);
        }
        catch (IOException)
        {
            // Somebody else's folder that we may write to. Its files are what matters.
        }
    }

    private static RestoredFile Guard(string path, Func<RestoredFile> restore)
    {
        try
        {
            return restore();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new RestoredFile(path, RestoreOutcome.Failed, exception.Message);
        }
    }

    private static RestoredFile Locked(string path, Func<RestoredFile> restore)
    {
        using IDisposable? held = FolderLock.Take(Path.GetDirectoryName(path)!);
        return restore();
    }

    private static RestoredFile RestorePath(JournalFolder folder, string path, ImmutableArray<JournalEntry> entries)
    {
        // Left by a kill between writing and renaming.
        string temporary = folder.TemporaryPath(path);
        if (File.Exists(temporary))
        {
            File.Delete(temporary);
        }

        string? current = ContentHash.OfFile(path);
        JournalEntry? entry = entries.LastOrDefault(candidate => candidate.InstrumentedHash == current);
        if (entry is not null)
        {
            return Undo(folder, entry);
        }

        bool isOriginal = entries.Any(candidate => candidate.OriginalHash == current);
        return new RestoredFile(path, isOriginal ? RestoreOutcome.Unchanged : RestoreOutcome.LeftAlone);
    }

    private static RestoredFile Undo(JournalFolder folder, JournalEntry entry)
    {
        if (entry.OriginalHash is null)
        {
            File.Delete(entry.Path);
            return new RestoredFile(entry.Path, RestoreOutcome.Removed);
        }

        FileSwap.Restore(folder, entry);
        return new RestoredFile(entry.Path, RestoreOutcome.Restored);
    }

    /// <summary>
    /// A build copies a referenced project's output into its own folder; when that output was instrumented by then, so is
    /// the copy, and nobody recorded it.
    /// </summary>
    private static IEnumerable<RestoredFile> RestoreCopies(
        JournalFolder folder,
        JournalContent content,
        ILookup<string, JournalEntry> byPath)
    {
        HashSet<string> names = [.. content.Entries.Select(entry => Path.GetFileName(entry.Path))];
        Dictionary<string, JournalEntry> byHash = [];
        foreach (JournalEntry entry in content.Entries)
        {
            byHash[entry.InstrumentedHash] = entry;
        }

        foreach (string output in content.Outputs.Where(Directory.Exists))
        {
            foreach (string path in names.Select(name => Path.Combine(output, name)).Where(path => !byPath.Contains(path)))
            {
                RestoredFile file = Guard(path, () => Locked(path, () => RestoreCopy(folder, path, byHash)));
                if (file.Outcome != RestoreOutcome.Unchanged)
                {
                    yield return file;
                }
            }
        }
    }

    private static RestoredFile RestoreCopy(JournalFolder folder, string path, Dictionary<string, JournalEntry> byHash)
    {
        string? current = ContentHash.OfFile(path);
        if (current is null || !byHash.TryGetValue(current, out JournalEntry? entry))
        {
            return new RestoredFile(path, RestoreOutcome.Unchanged);
        }

        // The copy has the time of what it was copied from, which is the original's.
        return Undo(folder, entry with
        {
            Path = path,
            Modified = NativeFile.ModifiedTime(path),
            Mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path),
            LinkTarget = null,
        });
    }

    private static Dictionary<string, FileTime> FolderTimesToKeep(JournalContent content)
    {
        Dictionary<string, FileTime> times = new(StringComparer.Ordinal);
        ILookup<string, FolderTimes> rounds = content.Folders.ToLookup(round => round.Path);
        IEnumerable<string> folders = content.Entries.Select(entry => Path.GetDirectoryName(entry.Path)!).Concat(content.Outputs);
        foreach (string folder in folders.Distinct().Where(Directory.Exists))
        {
            try
            {
                times[folder] = FolderTimeToKeep(NativeFile.ModifiedTime(folder), rounds[folder]);
            }
            catch (IOException)
            {
                // Deleted meanwhile.
            }
        }

        return times;
    }

    private static FileTime FolderTimeToKeep(FileTime now, IEnumerable<FolderTimes> rounds)
    {
        FolderTimes? whole = null;
        foreach (FolderTimes round in rounds)
        {
            whole = whole is not null && whole.After == round.Before ? whole with { After = round.After } : round;
        }

        return whole is not null && whole.After == now ? whole.Before : now;
    }

    private static IEnumerable<string> ChangedFolders(IEnumerable<RestoredFile> files) => files
        .Where(file => file.Outcome is RestoreOutcome.Restored or RestoreOutcome.Removed)
        .Select(file => Path.GetDirectoryName(file.Path)!)
        .Distinct();
}
