using System.Runtime.InteropServices;

namespace CoverTool.Performance.Processes;

/// <summary>
/// What processes took that were started from here, and theirs. Linux adds the time of a process to that of the one
/// that waits for it; what a parent left behind comes here to be waited for.
/// </summary>
internal static unsafe partial class ChildUsage
{
    private const int SubreaperOption = 36;
    private const int Children = -1;
    private const int AnyChild = -1;
    private const int DoNotBlock = 1;

    // struct rusage: two times of two words each, the peak in KiB, then thirteen words.
    private const int Words = 18;
    private const int PeakWord = 4;

    /// <summary>To be called before the first process is started.</summary>
    public static void Adopt()
    {
        if (Prctl(SubreaperOption, 1, 0, 0, 0) != 0)
        {
            throw new InvalidOperationException($"prctl: error {Marshal.GetLastPInvokeError()}");
        }
    }

    /// <summary>User and system time of all processes that have ended so far.</summary>
    public static TimeSpan Time()
    {
        long* usage = stackalloc long[Words];
        Read(usage);
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    /// <summary>The most memory, in bytes, that one of the processes that have ended so far had at once.</summary>
    public static long PeakBytes()
    {
        long* usage = stackalloc long[Words];
        Read(usage);
        return usage[PeakWord] * 1024;
    }

    private static void Read(long* usage)
    {
        while (WaitPid(AnyChild, out _, DoNotBlock) > 0)
        {
        }

        if (GetRusage(Children, usage) != 0)
        {
            throw new InvalidOperationException($"getrusage: error {Marshal.GetLastPInvokeError()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    private static partial int Prctl(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport("libc", EntryPoint = "waitpid", SetLastError = true)]
    private static partial int WaitPid(int process, out int status, int options);

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetRusage(int who, long* usage);
}
