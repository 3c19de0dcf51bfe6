using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CoverTool.Running;

/// <summary>
/// Keeps covertool alive through the signals that end a run, because instrumented files have to be restored, and passes on
/// those that only covertool got.
/// </summary>
internal sealed partial class SignalRelay : IDisposable
{
    // Of /proc/self/stat, counted after the name.
    private const int GroupField = 2;
    private const int TerminalField = 4;
    private const int ForegroundGroupField = 5;

    private readonly ImmutableArray<PosixSignalRegistration> _registrations;
    private readonly Lock _gate = new();
    private Process? _child;

    public SignalRelay() => _registrations =
    [
        .. ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
            .Select(signal => PosixSignalRegistration.Create(signal, OnSignal)),
    ];

    /// <summary>The number of the first signal that came, or 0.</summary>
    public int Received { get; private set; }

    /// <summary>From now on signals are passed on to this process.</summary>
    public void Attach(Process child)
    {
        lock (_gate)
        {
            _child = child;
        }
    }

    /// <summary>The process has ended, and its number may soon be another's.</summary>
    public void Detach()
    {
        lock (_gate)
        {
            _child = null;
        }
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private static int Number(PosixSignal signal) => signal switch
    {
        PosixSignal.SIGHUP => 1,
        PosixSignal.SIGINT => 2,
        PosixSignal.SIGQUIT => 3,
        _ => 15,
    };

    // A terminal sends its signals to all processes in front of it, so the child has got it already.
    private static bool CameFromTerminal(PosixSignal signal) =>
        signal is PosixSignal.SIGINT or PosixSignal.SIGQUIT && (!OperatingSystem.IsLinux() || IsInForeground());

    private static bool IsInForeground()
    {
        string status = File.ReadAllText("/proc/self/stat");
        string[] fields = status[(status.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields[TerminalField] != "0" && fields[GroupField] == fields[ForegroundGroupField];
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        lock (_gate)
        {
            if (Received == 0)
            {
                Received = Number(context.Signal);
            }

            if (_child is { HasExited: false } child && !OperatingSystem.IsWindows() && !CameFromTerminal(context.Signal))
            {
                _ = Send(child.Id, Number(context.Signal));
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Send(int process, int signal);
}
