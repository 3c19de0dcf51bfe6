using System.Runtime.InteropServices;

namespace CoverTool.Projects;

/// <summary>
/// The processor time of processes that were started from here and of theirs. Linux adds the time of a process to that of the one
/// that waits for it; what a parent left behind comes here to be waited for.
/// </summary>
internal static unsafe partial class ChildTimes
{
    private const int SubreaperOption = 36;
    private const int Children = -1;
    private const int AnyChild = -1;
    private const int DoNotBlock = 1;

    /// <summary>To be called before the first process is started.</summary>
    public static void Adopt()
    {
        if (Prctl(SubreaperOption, 1, 0, 0, 0) != 0)
        {
            throw new InvalidOperationException($"prctl: error {Marshal.GetLastPInvokeError()}");
        }
    }

    /// <summary>User and system time of all processes that have ended so far.</summary>
    public static TimeSpan Read()
    {
        while (WaitPid(AnyChild, out _, DoNotBlock) > 0)
        {
        }

        // struct rusage: two times of two words each, then fourteen words.
        long* usage = stackalloc long[18];
        return GetRusage(Children, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : throw new InvalidOperationException($"getrusage: error {Marshal.GetLastPInvokeError()}");
    }

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    private static partial int Prctl(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport("libc", EntryPoint = "waitpid", SetLastError = true)]
    private static partial int WaitPid(int process, out int status, int options);

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetRusage(int who, long* usage);
}
