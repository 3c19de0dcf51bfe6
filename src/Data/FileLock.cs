using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CoverTool.Data;

/// <summary>Asks about the locks that measured processes hold on their counter files.</summary>
internal static class FileLock
{
    private const int GetLockOfOpenFile = 36;
    private const short NoLock = 2;

    /// <summary>Whether somebody else would be in the way of one who wanted to lock an open file. Nothing is locked to find out.</summary>
    public static bool IsHeldByOther(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux() || IntPtr.Size != sizeof(long))
        {
            return false;
        }

        FileLockRange whole = default;
        return Control(file, GetLockOfOpenFile, ref whole) == 0 && whole.Type != NoLock;
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(SafeFileHandle file, int command, ref FileLockRange range);
}
