using System.ComponentModel;
using System.Diagnostics;

namespace CoverTool.Data;

/// <summary>Asks the system about processes.</summary>
internal static class RunningProcess
{
    /// <summary>
    /// On Linux a start time is computed from clock ticks since boot and the time of boot, and comes out differently by some
    /// ticks, or by more after the clock was set. An identifier is not reused within this time.
    /// </summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    /// <summary>Whether the process with this identifier runs and is the one that counted at this time, not a later one.</summary>
    public static bool Exists(int id, DateTimeOffset countingSince)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited
                && process.StartTime.ToUniversalTime() <= countingSince.UtcDateTime + Tolerance
                && !IsZombie(id);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // There is none, it ended meanwhile, or it belongs to somebody else, and ours do not.
            return false;
        }
    }

    /// <summary>A process that ended and that its parent has not asked about yet; only Linux shows it as existing.</summary>
    private static bool IsZombie(int id)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            // "123 (name) Z ...": the name may contain anything, also parentheses.
            string status = File.ReadAllText($"/proc/{id}/stat");
            int nameEnd = status.LastIndexOf(')');
            return nameEnd >= 0 && nameEnd + 2 < status.Length && status[nameEnd + 2] is 'Z' or 'X';
        }
        catch (IOException)
        {
            return true;
        }
    }
}
