using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CoverTool.Restore;

/// <summary>
/// What a covertool holds while it replaces or restores files in a folder: another one must not take for originals what is being
/// replaced. The system gives it back when the process dies. It is the folder itself that is locked, whatever path leads to it.
/// </summary>
internal static partial class FolderLock
{
    private const int ReadOnlyFolder = 0;
    private const int CloseOnExecuteLinux = 0x80000;
    private const int CloseOnExecuteMac = 0x1000000;
    private const int ExclusiveAtOnce = 2 | 4;

    // EWOULDBLOCK of Linux and of macOS.
    private const int TakenLinux = 11;
    private const int TakenMac = 35;

    /// <summary>Replacing takes milliseconds: who holds the lock for longer was stopped.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>Takes the lock, and waits for it.</summary>
    /// <returns>What holds it until it is disposed; null where there is no such folder, or its file system has no locks.</returns>
    /// <exception cref="IOException">Another covertool does not give it back.</exception>
    public static IDisposable? Take(string folder)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            (IDisposable? taken, bool isTakenByOther) = OperatingSystem.IsWindows() ? TryTakeFile(folder) : TryTakeFolder(folder);
            if (!isTakenByOther)
            {
                return taken;
            }

            if (Stopwatch.GetElapsedTime(start) > Patience)
            {
                throw new IOException($"Another covertool is busy with '{folder}'.");
            }

            Thread.Sleep(Pause);
        }
    }

    private static (IDisposable? Taken, bool IsTakenByOther) TryTakeFolder(string folder)
    {
        int closeOnExecute = OperatingSystem.IsMacOS() ? CloseOnExecuteMac : CloseOnExecuteLinux;
        int descriptor = Open(folder, ReadOnlyFolder | closeOnExecute);
        if (descriptor < 0)
        {
            return (null, false);
        }

        SafeFileHandle handle = new(descriptor, ownsHandle: true);
        if (Lock(descriptor, ExclusiveAtOnce) == 0)
        {
            return (handle, false);
        }

        bool isTaken = Marshal.GetLastPInvokeError() is TakenLinux or TakenMac;
        handle.Dispose();
        return (null, isTaken);
    }

    // Folders cannot be locked there.
    private static (IDisposable? Taken, bool IsTakenByOther) TryTakeFile(string folder)
    {
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder.ToUpperInvariant())));
        try
        {
            return (new FileStream(
                Path.Combine(Path.GetTempPath(), $"covertool-{name}.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1,
                FileOptions.DeleteOnClose), false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, true);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Lock(int descriptor, int operation);
}
