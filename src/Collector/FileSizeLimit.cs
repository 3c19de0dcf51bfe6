using System;
using System.Runtime.InteropServices;

namespace CoverTool.Collector;

/// <summary>
/// How large files of this process may become (<c>ulimit -f</c>). Writing more than that is no error that could be handled: it is a
/// signal that ends the host.
/// </summary>
internal static unsafe class FileSizeLimit
{
    private const int FileSize = 1;

    /// <summary>Whether a file may have so many bytes.</summary>
    public static bool Allows(long size)
    {
        if (OperatingSystem.IsWindows() || sizeof(nint) != sizeof(long))
        {
            return true;
        }

        // The limit that holds, and the one up to which the process may raise it.
        ulong* limits = stackalloc ulong[2];
        return getrlimit(FileSize, limits) != 0 || (ulong)size <= limits[0];
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int getrlimit(int resource, ulong* limits);
}
