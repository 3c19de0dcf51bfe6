using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CoverTool.Collector;

/// <summary>
/// Has the system itself write down that the process came to its end, after the last code of the host: whoever is killed while
/// its exit handlers run has not.
/// </summary>
internal static unsafe class EndMark
{
    /// <summary>Has a number other than zero, the time of day in seconds, written to a place when the process ends by itself.</summary>
    /// <returns>Whether that will be done: only on Linux.</returns>
    public static bool TryRegister(long* place)
    {
        try
        {
            return OperatingSystem.IsLinux() && sizeof(nint) == sizeof(long) && RegisterOnLinux(place);
        }
        catch (Exception)
        {
            // The host's own exceptions are its business, ours are not: a reader goes by the exit handlers then.
            return false;
        }
    }

    // No managed code may run so late: the C library calls one of its own functions, time(place). Not inlined, so that the assembly
    // it needs is loaded within the try.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool RegisterOnLinux(long* place) =>
        NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "time", out nint time) && __cxa_atexit(time, place, null) == 0;

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int __cxa_atexit(nint function, void* argument, void* library);
}
