using System;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CoverTool.Collector;

/// <summary>Maps a file into memory for as long as the process lives.</summary>
internal static unsafe class FileMapping
{
    private const int ProtectionReadWrite = 1 | 2;
    private const int MapShared = 1;

    /// <summary>Maps all of a file that has its final size, or returns null when the system refuses.</summary>
    public static byte* Map(SafeFileHandle file, long size) =>
        OperatingSystem.IsWindows() ? MapOnWindows(file) : MapOnUnix(file, size);

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

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void* mmap(void* address, nuint length, int protection, int flags, int file, nint offset);
}
