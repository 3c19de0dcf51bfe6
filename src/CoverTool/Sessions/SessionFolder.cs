using CoverTool.Data;

namespace CoverTool.Sessions;

/// <summary>
/// The private folder of one run: what the processes it measures need, and where they count. Counters are memory that the
/// processes share, so it is best where files are memory.
/// </summary>
/// <param name="Location">Full path.</param>
internal sealed record SessionFolder(string Location)
{
    /// <summary>The collector's file beside covertool's own, and in every session.</summary>
    public const string CollectorFileName = "CoverTool.Collector.dll";

    private const string NamePrefix = "covertool-";
    private const string SharedMemory = "/dev/shm";

    /// <summary>The name of the folder of counters when nobody is to read it any more.</summary>
    private const string Counted = "counted";

    /// <summary>In bytes. Containers often have 64 MB of shared memory, which a large suite's counters fill.</summary>
    private const long EnoughSharedMemory = 256L * 1024 * 1024;

    /// <summary>Systems allow about 100 bytes for the path of a socket.</summary>
    private const int LongestSocketPath = 100;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Where the collector creates counter files.</summary>
    public string Counters => Path.Combine(Location, "counters");

    /// <summary>Where the maps of the instrumented modules are, for who reads the counters while the run goes on.</summary>
    public string Maps => Path.Combine(Location, "maps");

    /// <summary>What else there is to say of the run, in a data file without modules.</summary>
    public string Facts => Path.Combine(Location, "session.covertool");

    /// <summary>The file that every build imports.</summary>
    public string HookTargets => Path.Combine(Location, "hook.targets");

    /// <summary>Where the hook asks.</summary>
    public string HookSocket => Path.Combine(Location, "hook");

    /// <summary>Whether the session stays, without a process that keeps it, until it is collected.</summary>
    public bool IsStanding => File.Exists(StandingMark);

    private string StandingMark => Path.Combine(Location, "standing");

    /// <summary>A path for a new session. Nothing is created: the journal has to know the path first.</summary>
    public static SessionFolder Choose()
    {
        string name = NamePrefix + Guid.NewGuid().ToString("N");
        if (OperatingSystem.IsLinux() && HasEnoughSharedMemory())
        {
            return new SessionFolder(Path.Combine(SharedMemory, name));
        }

        SessionFolder folder = new(Path.Combine(Path.GetTempPath(), name));
        return folder.HookSocket.Length <= LongestSocketPath || OperatingSystem.IsWindows()
            ? folder
            : new SessionFolder(Path.Combine("/tmp", name));
    }

    /// <summary>Creates the folder and copies the collector into it.</summary>
    /// <exception cref="CoverException">CT1009: it cannot be written.</exception>
    public void Create()
    {
        try
        {
            CreateContent();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CoverException("CT1009", $"The session folder '{Location}' cannot be made: {exception.Message}", exception);
        }
    }

    private void CreateContent()
    {
        foreach (string path in (string[])[Location, Counters, Maps])
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, OwnerOnly);
            }
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, CollectorFileName), Path.Combine(Location, CollectorFileName));
    }

    /// <summary>Makes the session one that stays.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Stand() => File.WriteAllBytes(StandingMark, []);

    /// <summary>Deletes what a session that stays, or was to stay, has in its folder; and the folder, where nothing else is in it.</summary>
    public void DeleteStanding()
    {
        try
        {
            // First: whatever fails after it, nobody takes the rest for a session.
            File.Delete(StandingMark);
            foreach (string folder in (string[])[Counters, Maps])
            {
                Directory.Delete(folder, recursive: true);
            }

            File.Delete(Facts);
            File.Delete(Path.Combine(Location, CollectorFileName));
            Directory.Delete(Location);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Something of somebody else's is in it, or it is where a volume is mounted.
        }
    }

    /// <summary>Deletes a session, if the path is one. A process that still counts there keeps its mapping and is not harmed.</summary>
    public static void Delete(string path)
    {
        if (!IsOne(path) || new DirectoryInfo(path).LinkTarget is not null)
        {
            return;
        }

        // First, and at once: who is killed while deleting must not leave a part of the counts to be taken for all.
        SessionFolder session = new(path);
        Attempt(() => Directory.Move(session.Counters, Path.Combine(path, Counted)));
        Attempt(() => Directory.Delete(path, recursive: true));
    }

    /// <summary>Whether a path could be that of a session: no project of a user is called like one.</summary>
    public static bool IsOne(string path) =>
        Path.IsPathFullyQualified(path)
        && Path.GetFileName(path) is { } name
        && name.StartsWith(NamePrefix, StringComparison.Ordinal)
        && Guid.TryParseExact(name.AsSpan(NamePrefix.Length), "N", out _);

    private static void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Never there, or a process that outlived the run still holds a file: the system's to clean.
        }
    }

    private static bool HasEnoughSharedMemory()
    {
        try
        {
            string probe = Path.Combine(SharedMemory, NamePrefix + Guid.NewGuid().ToString("N"));
            using FileStream file = new(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return new DriveInfo(SharedMemory).AvailableFreeSpace >= EnoughSharedMemory;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
