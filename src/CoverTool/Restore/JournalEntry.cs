namespace CoverTool.Restore;

/// <summary>One file that a run replaces, or makes: written before the file changes.</summary>
internal sealed record JournalEntry
{
    /// <summary>Full path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the original, which is also its name among the originals; null when there was no file.</summary>
    public string? OriginalHash { get; init; }

    /// <summary>SHA-256 of what the run puts in its place.</summary>
    public required string InstrumentedHash { get; init; }

    /// <summary>The original's length in bytes.</summary>
    public long OriginalSize { get; init; }

    /// <summary>When the original was modified.</summary>
    public FileTime Modified { get; init; }

    /// <summary>The original's Unix permissions; 0 where there are none.</summary>
    public UnixFileMode Mode { get; init; }

    /// <summary>Where the original pointed when it was a symbolic link, else null.</summary>
    public string? LinkTarget { get; init; }
}
