using System.Runtime.InteropServices;

namespace CoverTool.Tests.Faults;

/// <summary>Which system calls of Linux change a file, a folder, or what is on the disk of them.</summary>
internal static class FileSystemCalls
{
    private const ulong CreateOrTruncate = 0x240;
    private const ulong Clone = 0x40049409;

    private static readonly bool IsArm = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    // pwrite64, ftruncate, fallocate, fsync, fdatasync, sendfile, copy_file_range, renameat(2), mkdirat, unlinkat, symlinkat, linkat,
    // fchmod(at), utimensat, bind; and on x64 those without "at": rename, mkdir, rmdir, unlink, symlink, link, chmod.
    private static readonly HashSet<ulong> Changing = IsArm
        ? [68, 46, 47, 82, 83, 71, 285, 38, 276, 34, 35, 36, 37, 52, 53, 88, 200]
        : [18, 77, 285, 74, 75, 40, 326, 264, 316, 258, 263, 266, 265, 91, 268, 280, 49, 82, 83, 84, 87, 88, 86, 90];

    private static readonly ulong Open = IsArm ? 56UL : 257UL;
    private static readonly ulong Control = IsArm ? 29UL : 16UL;

    /// <summary>Whether a call does.</summary>
    /// <param name="number">The number of the call.</param>
    /// <param name="second">Its second argument.</param>
    /// <param name="third">Its third argument.</param>
    public static bool Change(ulong number, ulong second, ulong third) =>
        Changing.Contains(number)
        || (number == Open && (third & CreateOrTruncate) != 0)
        || (number == Control && second == Clone);
}
