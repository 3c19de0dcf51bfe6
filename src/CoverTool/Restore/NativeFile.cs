using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CoverTool.Restore;

/// <summary>
/// What .NET does not tell about a file on Linux: its modification time in nanoseconds (.NET cuts it to 100), and whose it
/// is. Elsewhere the modification time is as exact as .NET gives it.
/// </summary>
internal static partial class NativeFile
{
    private const int CurrentDirectory = -100;
    private const int DoNotFollow = 0x100;
    private const uint WantBasicStatus = 0x7ff;
    private const long OmitTime = 0x3ffffffe;
    private const int StatusSize = 256;
    private const int OwnerOffset = 20;
    private const int ModeOffset = 28;
    private const ushort WritableByOthers = 0x12;
    private const int ModifiedOffset = 112;
    private const int NanosecondsPerTick = 100;

    private static readonly bool IsSupported = OperatingSystem.IsLinux() && Environment.Is64BitProcess;

    /// <summary>When a file or folder was modified; of a symbolic link, the link itself.</summary>
    /// <exception cref="IOException">It does not exist or cannot be read.</exception>
    public static FileTime ModifiedTime(string path)
    {
        Span<byte> status = stackalloc byte[StatusSize];
        if (TryReadStatus(path, status))
        {
            return new FileTime(
                BinaryPrimitives.ReadInt64LittleEndian(status[ModifiedOffset..]),
                BinaryPrimitives.ReadInt32LittleEndian(status[(ModifiedOffset + sizeof(long))..]));
        }

        if (!Path.Exists(path))
        {
            throw new FileNotFoundException($"'{path}' does not exist.", path);
        }

        long ticks = (File.GetLastWriteTimeUtc(path) - DateTime.UnixEpoch).Ticks;
        long seconds = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out long rest);
        return new FileTime(seconds, (int)rest * NanosecondsPerTick);
    }

    /// <summary>Sets when a file or folder was modified, and nothing else.</summary>
    /// <exception cref="IOException">The system refused.</exception>
    public static void SetModifiedTime(string path, FileTime time)
    {
        if (IsSupported)
        {
            ReadOnlySpan<long> times = [0, OmitTime, time.Seconds, time.Nanoseconds];
            if (SetTimes(CurrentDirectory, path, times, DoNotFollow) != 0)
            {
                throw new IOException($"The time of '{path}' cannot be set: {Marshal.GetLastPInvokeErrorMessage()}.");
            }

            return;
        }

        DateTime value = DateTime.UnixEpoch.AddTicks(
            (time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / NanosecondsPerTick));
        if (Directory.Exists(path))
        {
            Directory.SetLastWriteTimeUtc(path, value);
        }
        else
        {
            File.SetLastWriteTimeUtc(path, value);
        }
    }

    /// <summary>
    /// Whether a folder is the current user's, and nobody else may write to it; where the system does not say, it is taken to be.
    /// </summary>
    public static bool IsPrivate(string path)
    {
        Span<byte> status = stackalloc byte[StatusSize];
        return !TryReadStatus(path, status)
            || (BinaryPrimitives.ReadUInt32LittleEndian(status[OwnerOffset..]) == EffectiveUser()
                && (BinaryPrimitives.ReadUInt16LittleEndian(status[ModeOffset..]) & WritableByOthers) == 0);
    }

    private static bool TryReadStatus(string path, Span<byte> status)
    {
        try
        {
            return IsSupported && ReadStatus(CurrentDirectory, path, DoNotFollow, WantBasicStatus, status) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than the call.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadStatus(int folder, string path, int flags, uint mask, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "utimensat", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetTimes(int folder, string path, ReadOnlySpan<long> times, int flags);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint EffectiveUser();
}
