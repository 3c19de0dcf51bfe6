namespace CoverTool.Restore;

/// <summary>
/// What a journal can say. Runs replace modules and symbols, and make symbols: a journal that tells of anything else is
/// forged or damaged, and nothing is done about it.
/// </summary>
internal static class JournalRules
{
    private const UnixFileMode AnyMode = (UnixFileMode)0xFFF;
    private const int NanosecondsPerSecond = 1_000_000_000;
    private const int HashLength = 64;

    private static readonly long FirstSecond = (DateTime.MinValue - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;
    private static readonly long LastSecond = (DateTime.MaxValue - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;

    /// <summary>Whether an entry can be one of ours.</summary>
    public static bool Allow(JournalEntry entry) =>
        IsFullPath(entry.Path)
        && (IsSymbols(entry.Path) || (IsModule(entry.Path) && entry.OriginalHash is not null))
        && IsHash(entry.InstrumentedHash)
        && (entry.OriginalHash is null || IsHash(entry.OriginalHash))
        && entry.OriginalSize >= 0
        && IsTime(entry.Modified)
        && (entry.Mode & ~AnyMode) == 0
        && (entry.LinkTarget is null || IsPath(entry.LinkTarget));

    /// <summary>Whether times of a folder can be ours.</summary>
    public static bool Allow(FolderTimes times) => IsFullPath(times.Path) && IsTime(times.Before) && IsTime(times.After);

    /// <summary>Whether an owner can be one of ours.</summary>
    public static bool Allow(JournalOwner owner) => !owner.SessionPath.Contains('\0') && !owner.OutputPath.Contains('\0');

    /// <summary>The folder that a project's output goes to, as the build says, or null when it can be none.</summary>
    public static string? OutputFolder(string text)
    {
        string path = text.Trim('\r', '\n');
        return IsPath(path) && Path.IsPathFullyQualified(path) ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) : null;
    }

    /// <summary>Whether a file can be a module, by its name.</summary>
    public static bool IsModule(string path) => Path.GetExtension(path).ToUpperInvariant() is ".DLL" or ".EXE";

    // A path with ".." in it, or a relative one, leads elsewhere than it seems to.
    private static bool IsFullPath(string? path) => IsPath(path) && Path.IsPathFullyQualified(path!) && Path.GetFullPath(path!) == path;

    private static bool IsPath(string? path) => !string.IsNullOrEmpty(path) && !path.Contains('\0');

    private static bool IsSymbols(string path) => Path.GetExtension(path).ToUpperInvariant() is ".PDB";

    // It is the name of a file, too.
    private static bool IsHash(string? hash) => hash is { Length: HashLength } && hash.All(char.IsAsciiHexDigitLower);

    private static bool IsTime(FileTime time) =>
        time.Seconds >= FirstSecond && time.Seconds <= LastSecond && time.Nanoseconds is >= 0 and < NanosecondsPerSecond;
}
