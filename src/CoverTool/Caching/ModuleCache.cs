using CoverTool.Data;
using CoverTool.Instrumenter.Caching;
using CoverTool.Restore;

namespace CoverTool.Caching;

/// <summary>
/// Instrumented modules on disk, one file each, for all runs of a user. The folder may be deleted at any moment, and several
/// runs may use it at once: a file appears and disappears as a whole, and what is not there is made again.
/// </summary>
/// <param name="folder">Full path of the folder. It need not exist.</param>
/// <param name="capacity">How many bytes it may hold.</param>
internal sealed class ModuleCache(string folder, long capacity) : IModuleCache
{
    private const string Extension = ".module";

    /// <summary>In bytes. A module and its symbols take about twice what they take in <c>bin</c>.</summary>
    private const long UserCapacity = 256L * 1024 * 1024;

    /// <summary>One module must not push out all others.</summary>
    private const int LargestShare = 4;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>After it nobody writes to a file without its final name any more.</summary>
    private static readonly TimeSpan StaleAge = TimeSpan.FromHours(1);

    private readonly Lock _trimming = new();

    /// <summary>The current user's cache, or null where there is no place for one.</summary>
    public static ModuleCache? ForUser() => CacheFolder.ForModules() is { } folder ? new ModuleCache(folder, UserCapacity) : null;

    /// <inheritdoc/>
    public InstrumentedModule? Find(string key) => NativeFile.IsPrivate(folder) ? Attempt(() => Read(key)) : null;

    /// <inheritdoc/>
    public void Keep(string key, InstrumentedModule instrumented) => Attempt<object>(() =>
    {
        if (IsReady())
        {
            Write(key, instrumented);
        }

        return null;
    });

    private static T? Attempt<T>(Func<T?> action)
        where T : class
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CoverException)
        {
            // A cache is never worth a failure: what cannot be read is made, and what cannot be kept is made next time.
            return null;
        }
    }

    /// <summary>Makes the folder, and looks whether it is the user's: what others can write to could make us run anything.</summary>
    private bool IsReady()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly);
        }

        return NativeFile.IsPrivate(folder);
    }

    private string PathOf(string key) => Path.Combine(folder, key + Extension);

    private InstrumentedModule? Read(string key)
    {
        string path = PathOf(key);
        if (!File.Exists(path) || ModuleCacheEntry.Read(key, File.ReadAllBytes(path)) is not { } module)
        {
            return null;
        }

        // The time when it was used last, for Trim.
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        return module;
    }

    private void Write(string key, InstrumentedModule module)
    {
        byte[] entry = ModuleCacheEntry.Write(key, module);
        if (entry.Length <= capacity / LargestShare)
        {
            AtomicFile.Write(PathOf(key), stream => stream.Write(entry));
            lock (_trimming)
            {
                Trim();
            }
        }
    }

    /// <summary>Deletes what was used longest ago, until the rest fits, and what writers that were killed left behind.</summary>
    private void Trim()
    {
        long size = 0;
        foreach (FileInfo file in new DirectoryInfo(folder).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc))
        {
            bool isEntry = file.Extension == Extension;
            size += isEntry ? file.Length : 0;
            if (isEntry ? size > capacity : DateTime.UtcNow - file.LastWriteTimeUtc > StaleAge)
            {
                file.Delete();
            }
        }
    }
}
