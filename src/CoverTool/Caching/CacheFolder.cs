namespace CoverTool.Caching;

/// <summary>Where the current user's cache is. Whoever wants another place, or a fresh cache, sets XDG_CACHE_HOME.</summary>
internal static class CacheFolder
{
    private const string Modules = "covertool/modules";

    /// <summary>The full path of the folder for instrumented modules, which need not exist; null where the system names no place.</summary>
    public static string? ForModules() => Root() is { } root ? Path.GetFullPath(Path.Combine(root, Modules)) : null;

    private static string? Root()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } cache && Path.IsPathFullyQualified(cache))
        {
            return cache;
        }

        string home = Environment.GetFolderPath(
            OperatingSystem.IsWindows() ? Environment.SpecialFolder.LocalApplicationData : Environment.SpecialFolder.UserProfile);
        return !Path.IsPathFullyQualified(home) ? null
            : OperatingSystem.IsWindows() ? home
            : Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
    }
}
