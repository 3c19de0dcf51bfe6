using System.Diagnostics;
using System.Globalization;

namespace CoverTool.Restore;

/// <summary>A process, told apart from later ones that get the same number.</summary>
/// <param name="Id">The system's number for it.</param>
/// <param name="Start">When it started, in a unit that only equality is asked of.</param>
/// <param name="Boot">Which start of the system it lived in; empty where the system does not say.</param>
internal sealed record ProcessIdentity(int Id, string Start, string Boot)
{
    private const int StartTimeField = 22;
    private const int FieldsBeforeName = 2;

    /// <summary>This process.</summary>
    public static ProcessIdentity Current() => Of(Environment.ProcessId) ?? new ProcessIdentity(Environment.ProcessId, "", "");

    /// <summary>Whether the process still runs.</summary>
    public bool IsAlive() => Of(Id) == this;

    private static ProcessIdentity? Of(int id)
    {
        try
        {
            return OperatingSystem.IsLinux() ? OnLinux(id) : Elsewhere(id);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or InvalidOperationException
            or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // Process.StartTime is computed from the wall clock here and differs between two looks: the kernel's ticks do not.
    private static ProcessIdentity? OnLinux(int id)
    {
        string status = File.ReadAllText($"/proc/{id}/stat");
        string[] fields = status[(status.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields[0] is "Z" or "X")
        {
            // Dead, and its parent has not asked about it yet.
            return null;
        }

        string boot = File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim();
        return new ProcessIdentity(id, fields[StartTimeField - FieldsBeforeName - 1], boot);
    }

    private static ProcessIdentity Elsewhere(int id)
    {
        using Process process = Process.GetProcessById(id);
        return new ProcessIdentity(id, process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture), "");
    }
}
