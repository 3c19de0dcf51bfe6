namespace CoverTool.Restore;

/// <summary>
/// What one run replaces, written to disk before anything changes, and the originals. Owned by the run; after its death
/// <see cref="JournalStore"/> heals what the journal tells of.
/// </summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class Journal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _lockFile;
    private readonly FileStream _entries;
    private readonly Dictionary<string, JournalEntry> _byInstrumentedHash = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string InstrumentedHash)> _replaced = [];

    private Journal(JournalFolder folder, FileStream lockFile, FileStream entries)
    {
        Folder = folder;
        _lockFile = lockFile;
        _entries = entries;
    }

    /// <summary>Where it lies.</summary>
    public JournalFolder Folder { get; }

    /// <summary>Makes an empty journal.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static Journal Create(JournalFolder folder, JournalOwner owner)
    {
        FileStream lockFile = JournalLock.TryTake(folder)
            ?? throw new IOException($"'{folder.LockPath}' cannot be locked.");
        try
        {
            Directory.CreateDirectory(folder.ProjectsPath);
            Directory.CreateDirectory(Path.GetDirectoryName(folder.OriginalPath("0"))!);
            File.WriteAllBytes(folder.OwnerPath, JournalLine.Seal(JournalJson.Write(owner)));
            return new Journal(
                folder,
                lockFile,
                new FileStream(folder.EntriesPath, FileMode.CreateNew, FileAccess.Write, FileShare.Read));
        }
        catch
        {
            lockFile.Dispose();
            throw;
        }
    }

    /// <summary>Whether this run has put this very content there.</summary>
    public bool HasReplaced(string path, string hash)
    {
        lock (_gate)
        {
            return _replaced.Contains((path, hash));
        }
    }

    /// <summary>The entry that tells of this content, at whatever path.</summary>
    public JournalEntry? FindInstrumented(string hash)
    {
        lock (_gate)
        {
            return _byInstrumentedHash.GetValueOrDefault(hash);
        }
    }

    /// <summary>
    /// Keeps a copy of a file about to change, and returns the entry that has to be recorded before it does.
    /// </summary>
    /// <param name="change">The change to be made.</param>
    /// <exception cref="IOException">The copy cannot be made, or the file has changed since it was read.</exception>
    /// <exception cref="UnauthorizedAccessException">The copy may not be made.</exception>
    public JournalEntry Keep(FileChange change)
    {
        string instrumentedHash = ContentHash.Of(change.Content);
        FileInfo file = new(change.Path);
        if (change.OriginalHash is null)
        {
            return file.Exists
                ? throw new IOException($"'{change.Path}' appeared while the module was being instrumented.")
                : new JournalEntry { Path = change.Path, InstrumentedHash = instrumentedHash };
        }

        JournalEntry entry = new()
        {
            Path = change.Path,
            OriginalHash = change.OriginalHash,
            InstrumentedHash = instrumentedHash,
            OriginalSize = file.Length,
            Modified = NativeFile.ModifiedTime(change.Path),
            Mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(change.Path),
            LinkTarget = file.LinkTarget,
        };
        KeepOriginal(change);
        return entry;
    }

    /// <summary>Writes entries so that they survive a crash of the system; only then may the files change.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public void Record(IReadOnlyList<JournalEntry> entries)
    {
        lock (_gate)
        {
            foreach (JournalEntry entry in entries)
            {
                _entries.Write(JournalLine.Seal(JournalJson.Write(entry)));
                _byInstrumentedHash.TryAdd(entry.InstrumentedHash, entry);
                _replaced.Add((entry.Path, entry.InstrumentedHash));
            }

            _entries.Flush(flushToDisk: true);
        }
    }

    /// <summary>Writes what a round of replacing did to its folder's own modification time.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Record(FolderTimes times)
    {
        lock (_gate)
        {
            _entries.Write(JournalLine.Seal(JournalJson.Write(times)));
            _entries.Flush();
        }
    }

    /// <summary>Deletes the journal: nothing is left to restore.</summary>
    public void Delete()
    {
        _entries.Dispose();
        TryDelete(Folder);
    }

    /// <summary>
    /// Deletes a journal. A build that outlives its run may still write its outputs down here; then the next command
    /// deletes the journal.
    /// </summary>
    public static void TryDelete(JournalFolder folder)
    {
        try
        {
            Directory.Delete(folder.Location, recursive: true);
            File.Delete(folder.LockPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An empty journal does no harm.
        }
    }

    public void Dispose()
    {
        _entries.Dispose();
        _lockFile.Dispose();
    }

    private void KeepOriginal(FileChange change)
    {
        byte[] original = File.ReadAllBytes(change.Path);
        if (ContentHash.Of(original) != change.OriginalHash)
        {
            throw new IOException($"'{change.Path}' changed while it was being instrumented.");
        }

        string kept = Folder.OriginalPath(change.OriginalHash!);
        if (File.Exists(kept))
        {
            return;
        }

        string temporary = $"{kept}.{Guid.NewGuid():N}";
        using (FileStream copy = new(temporary, FileMode.CreateNew, FileAccess.Write))
        {
            copy.Write(original);
            copy.Flush(flushToDisk: true);
        }

        File.Move(temporary, kept, overwrite: true);
    }
}
