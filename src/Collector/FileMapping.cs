using System;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CoverTool.Data;
using Microsoft.Win32.SafeHandles;

namespace CoverTool.Collector;

/// <summary>Maps a file into memory for as long as the process lives.</summary>
internal static unsafe class FileMapping
{
    private const int ProtectionReadWrite = 1 | 2;
    private const int MapShared = 1;
    private const int SetLockOfOpenFile = 37;
    private const short WriteLock = 1;

    /// <summary>Maps all of a file that has its final size, or returns null when the system refuses.</summary>
    public static byte* Map(SafeFileHandle file, long size) =>
        OperatingSystem.IsWindows() ? MapOnWindows(file) : MapOnUnix(file, size);

    /// <summary>
    /// Locks a file for as long as it is mapped, which is until the process has ended, however it ends. So others can tell whether
    /// it lives. The handle may be closed afterwards.
    /// </summary>
    /// <returns>Whether it is locked: only Linux keeps a lock with the mapping.</returns>
    public static bool TryLock(SafeFileHandle file) =>
        OperatingSystem.IsLinux() && sizeof(nint) == sizeof(long) && TryLockOnLinux((int)file.DangerousGetHandle());

    // Called directly and not through System.IO.MemoryMappedFiles: loading one more assembly would raise the host's
    // AssemblyLoad event, and a trimmed application may not have that assembly.
    private static byte* MapOnUnix(SafeFileHandle file, long size)
    {
        void* address = mmap(null, (nuint)size, ProtectionReadWrite, MapShared, (int)file.DangerousGetHandle(), 0);
        return (nint)address == -1 ? null : (byte*)address;
    }

    // Not inlined, so that the assembly it needs is loaded on Windows only.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* MapOnWindows(SafeFileHandle file)
    {
        MemoryMappedFile mapped = MemoryMappedFile.CreateFromFile(
            file, mapName: null, capacity: 0, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = mapped.CreateViewAccessor();

        // The acquired pointer keeps the view alive: it is never released, the counters are written until the process ends.
        byte* address = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref address);
        return address;
    }

    // One that belongs to the open file, not to the process: closing the handle, or another one of the same file, keeps it.
    private static bool TryLockOnLinux(int file)
    {
        FileLockRange whole = new() { Type = WriteLock };
        return fcntl(file, SetLockOfOpenFile, &whole) == 0;
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(int file, int command, FileLockRange* range);

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void* mmap(void* address, nuint length, int protection, int flags, int file, nint offset);
}
