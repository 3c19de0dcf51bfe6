using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CoverTool.Tests.Faults;

/// <summary>
/// Runs a program and kills it at a step, as <c>kill -9</c> does. A step is a system call that changes a file, of any of its
/// threads; the call itself is not made any more. The program needs no switch for it, and processes that it starts are left alone.
/// </summary>
internal sealed partial class KillingTracer
{
    private const int Seize = 0x4206;
    private const int ContinueToSystemCall = 24;
    private const int GetSystemCall = 0x420e;
    private const nint MarkSystemCalls = 1;
    private const nint TraceThreads = 8;
    private const nint KillOnExit = 0x100000;
    private const int AllKinds = 0x40000000;
    private const int OwnThreadOnly = 0x20000000;
    private const int SystemCallStop = 0x85;
    private const int SigKill = 9;
    private const int SigContinue = 18;
    private const byte Entry = 1;
    private const int CallSize = 88;
    private const int NumberOffset = 24;
    private const int SecondOffset = 40;
    private const int ThirdOffset = 48;

    private readonly int _process;
    private readonly int _killAt;
    private int _steps;

    private KillingTracer(int process, int killAt)
    {
        _process = process;
        _killAt = killAt;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="start">The program.</param>
    /// <param name="killAt">The step, from 1, before which it is killed; a number that it does not reach to let it run.</param>
    /// <returns>How many steps there were, that at which it was killed included.</returns>
    public static int Run(ProcessStartInfo start, int killAt)
    {
        int steps = 0;
        Exception? failure = null;

        // Only the thread that traces a process may wait for it.
        Thread thread = new(() =>
        {
            try
            {
                steps = RunHere(start, killAt);
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        return failure is null ? steps : throw new InvalidOperationException("The program cannot be traced.", failure);
    }

    private static int RunHere(ProcessStartInfo start, int killAt)
    {
        // Not by Process.Start: the class waits for its processes, and would take what is told of this one.
        string?[] command =
        [
            "sh", "-c", "cd \"$1\" && shift && kill -STOP $$ && exec \"$@\" </dev/null >/dev/null 2>&1",
            "sh", start.WorkingDirectory, start.FileName, .. start.ArgumentList, null,
        ];
        Assert.Equal(0, Spawn(out int process, "sh", 0, 0, command, [.. EnvironmentOf(start), null]));
        KillingTracer tracer = new(process, killAt);
        Assert.True(SpinWait.SpinUntil(tracer.IsStopped, TimeSpan.FromMinutes(1)), "The program does not stop at its start.");
        Check(Trace(Seize, process, 0, MarkSystemCalls | TraceThreads | KillOnExit));
        Check(Send(process, SigContinue));
        tracer.Follow();
        return tracer._steps;
    }

    // The runtime's own files are no steps of the program.
    private static IEnumerable<string> EnvironmentOf(ProcessStartInfo start) => start.Environment
        .Append(new("DOTNET_EnableDiagnostics", "0"))
        .Append(new("DOTNET_EnableWriteXorExecute", "0"))
        .Select(variable => $"{variable.Key}={variable.Value}");

    private static void Check(nint result)
    {
        if (result < 0)
        {
            throw new InvalidOperationException(Marshal.GetLastPInvokeErrorMessage());
        }
    }

    private bool IsStopped() => File.ReadAllText($"/proc/{_process}/stat").Split(") ")[^1].StartsWith('T');

    private void Follow()
    {
        while (Wait(-1, out int status, AllKinds | OwnThreadOnly) is > 0 and int thread)
        {
            bool isStop = (status & 0xff) == 0x7f;
            if (!isStop)
            {
                continue;
            }

            int signal = (status >> 8) & 0xff;
            bool isEvent = status >> 16 != 0;
            if (signal == SystemCallStop && !isEvent)
            {
                Look(thread);
            }

            // A thread that was killed meanwhile cannot be continued, and need not.
            _ = Trace(ContinueToSystemCall, thread, 0, isEvent || signal == SystemCallStop ? 0 : signal);
        }
    }

    private void Look(int thread)
    {
        Span<byte> call = stackalloc byte[CallSize];
        if (Look(GetSystemCall, thread, CallSize, call) > 0
            && call[0] == Entry
            && _steps < _killAt
            && FileSystemCalls.Change(Value(call, NumberOffset), Value(call, SecondOffset), Value(call, ThirdOffset))
            && ++_steps == _killAt)
        {
            Check(Send(_process, SigKill));
        }
    }

    private static ulong Value(ReadOnlySpan<byte> call, int offset) => BinaryPrimitives.ReadUInt64LittleEndian(call[offset..]);

    [LibraryImport("libc", EntryPoint = "ptrace", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Trace(nint request, nint thread, nint address, nint data);

    [LibraryImport("libc", EntryPoint = "ptrace", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Look(nint request, nint thread, nint size, Span<byte> call);

    [LibraryImport("libc", EntryPoint = "waitpid", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Wait(int process, out int status, int options);

    [LibraryImport("libc", EntryPoint = "posix_spawnp", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Spawn(out int process, string file, nint actions, nint attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Send(int process, int signal);
}
