using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CoverTool.Specs.Running;

/// <summary>
/// A process in a session of its own, as the commands of a terminal are, with everything it starts. Nothing of it outlives
/// this object.
/// </summary>
internal sealed partial class ProcessGroup : IDisposable
{
    public const int Interrupt = 2;
    public const int Terminate = 15;
    private const int Kill = 9;

    // Of /proc/PID/stat, counted after the name.
    private const int SessionField = 3;

    // Only a hung process needs as long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ProcessGroup(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts a command; its first word is looked for in PATH.</summary>
    /// <param name="folder">Its working directory.</param>
    /// <param name="environment">Variables that are set, or removed when null, in addition to the usual ones.</param>
    /// <param name="command">The command and its arguments.</param>
    public static ProcessGroup Start(string folder, IReadOnlyDictionary<string, string?> environment, IEnumerable<string> command)
    {
        ProcessStartInfo start = new("setsid", command)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return new ProcessGroup(process);
    }

    /// <summary>What the started process has started, and what that has, in no order.</summary>
    public int[] Descendants() =>
    [
        .. Directory.GetDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out int id) ? id : 0)
            .Where(id => id > 0 && id != _process.Id && SessionOf(id) == _process.Id),
    ];

    /// <summary>Sends a signal to the started process alone.</summary>
    public void Send(int signal) => Send(_process.Id, signal);

    /// <summary>Sends a signal to all processes, as a terminal does for Ctrl-C.</summary>
    public void SendToAll(int signal) => Send(-_process.Id, signal);

    /// <summary>Ends the started process alone, if it has not ended; it has no chance to do anything about it.</summary>
    public void KillLeader()
    {
        _process.Kill();
        Assert.True(_process.WaitForExit(Patience), "A killed process does not end.");
    }

    /// <summary>Waits until the started process ends, and ends what is left of the others.</summary>
    public Outcome End()
    {
        Assert.True(_process.WaitForExit(Patience), "It does not end.");
        KillAll();
        return new Outcome(_process.ExitCode, _output.GetAwaiter().GetResult(), _error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        KillAll();
        _process.WaitForExit(Patience);
        _process.Dispose();
    }

    private static int SessionOf(int process)
    {
        try
        {
            string status = File.ReadAllText($"/proc/{process}/stat");
            string[] fields = status[(status.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return int.Parse(fields[SessionField], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return 0;
        }
    }

    // 'dotnet test' leaves its test host behind when it is terminated. That nobody is left is an error of no interest.
    private void KillAll() => _ = SendSignal(-_process.Id, Kill);

    private static void Send(int target, int signal) => Assert.Equal(0, SendSignal(target, signal));

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SendSignal(int target, int signal);
}
