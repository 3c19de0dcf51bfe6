using System.Diagnostics;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>Whatever ends a process, the hits that it counted before are there afterwards.</summary>
public sealed class ProcessEndTests : IDisposable
{
    // Work is hit 1,000 times, then the process ends in the way that {0} says.
    private const string Source = """
        static class Program
        {
            static int s_sum;
            static void Main(string[] args)
            {
                for (int i = 0; i < 1000; i++)
                    Work(i);
                END
            }
            static void Work(int i) => s_sum += i;
            [System.Runtime.InteropServices.DllImport("libc")] static extern int kill(int process, int signal);
            [System.Runtime.InteropServices.DllImport("libc")] static extern void _exit(int code);
            [System.Runtime.InteropServices.DllImport("libc")] static extern void abort();
            [System.Runtime.InteropServices.DllImport("libc")] static extern void exit(int code);
            static int Overflow(int x) => Overflow(x + 1) + 1;
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_normal_end_is_clean() => AssertKept("return;", ProcessEnd.Clean, exitCode: 0);

    [Fact]
    public void An_exit_on_another_thread_is_clean() =>
        AssertKept("var t = new Thread(() => Environment.Exit(3)); t.Start(); t.Join(); Thread.Sleep(10000);", ProcessEnd.Clean, exitCode: 3);

    [Fact]
    public void An_unhandled_exception_keeps_the_hits() =>
        AssertKept("throw new InvalidOperationException();", ProcessEnd.Killed, exitCode: 134);

    [Fact]
    public void FailFast_keeps_the_hits() => AssertKept("Environment.FailFast(\"now\");", ProcessEnd.Killed, exitCode: 134);

    [Fact]
    public void A_stack_overflow_keeps_the_hits() => AssertKept("Overflow(1);", ProcessEnd.Killed, exitCode: 134);

    [Fact]
    public void A_process_killed_by_the_system_keeps_the_hits() =>
        AssertKept("System.Diagnostics.Process.GetCurrentProcess().Kill(); Thread.Sleep(10000);", ProcessEnd.Killed, exitCode: 137);

    // Since .NET 10 no exit handler runs then, unless the program asks for the signal.
    [Fact]
    public void A_termination_keeps_the_hits() =>
        AssertKept("kill(Environment.ProcessId, 15); Thread.Sleep(10000);", ProcessEnd.Killed, exitCode: 143);

    [Fact]
    public void A_termination_that_the_program_handles_is_clean() => AssertKept(
        "using var r = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, c => { c.Cancel = true; Environment.Exit(4); }); kill(Environment.ProcessId, 15); Thread.Sleep(10000);",
        ProcessEnd.Clean,
        exitCode: 4);

    [Fact]
    public void An_exit_in_native_code_keeps_the_hits() => AssertKept("_exit(9);", ProcessEnd.Killed, exitCode: 9);

    [Fact]
    public void An_abort_in_native_code_keeps_the_hits() => AssertKept("abort();", ProcessEnd.Killed, exitCode: 134);

    [Fact]
    public void A_hanging_process_that_is_killed_keeps_the_hits() =>
        AssertKept("new Thread(() => { Thread.Sleep(300); kill(Environment.ProcessId, 9); }).Start(); lock (typeof(Program)) { Thread.Sleep(Timeout.Infinite); }", ProcessEnd.Killed, exitCode: 137);

    [Fact]
    public void A_process_killed_in_its_exit_handlers_keeps_the_hits() =>
        AssertKept("AppDomain.CurrentDomain.ProcessExit += (_, _) => { kill(Environment.ProcessId, 9); Thread.Sleep(10000); };", ProcessEnd.Killed, exitCode: 137);

    [Fact]
    public void A_process_that_fails_in_its_exit_handlers_keeps_the_hits() =>
        AssertKept("AppDomain.CurrentDomain.ProcessExit += (_, _) => Environment.FailFast(\"now\");", ProcessEnd.Killed, exitCode: 134);

    // The C library's own exit, in the middle of everything.
    [Fact]
    public void An_exit_of_a_native_library_keeps_the_hits() => AssertKept("exit(7);", ProcessEnd.Killed, exitCode: 7);

    [Fact]
    public void Counters_can_be_read_while_the_process_runs()
    {
        string program = _session.Compile(Source.Replace("END", "Console.WriteLine(\"ready\"); Console.ReadLine();", StringComparison.Ordinal), new CompilationKind());
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Equal("ready", process.StandardOutput.ReadLine());

        CounterFolderReading reading = _session.ReadCounterFiles(map);
        process.StandardInput.WriteLine();
        process.WaitForExit();

        Assert.Equal(ProcessEnd.Running, Assert.Single(reading.Processes).End);
        Assert.Equal(1000, HitsOf(map, "Work", [.. reading.Modules.Single().Counters]));
        Assert.Equal(ProcessEnd.Clean, Assert.Single(_session.ReadCounterFiles(map).Processes).End);
    }

    private void AssertKept(string end, ProcessEnd expected, int exitCode)
    {
        string program = _session.Compile(Source.Replace("END", end, StringComparison.Ordinal), new CompilationKind());
        ProgramRun plain = ProgramRun.Of(program);
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        ProgramRun measured = ProgramRun.Of(program);

        Assert.Equal(exitCode, plain.ExitCode);
        Assert.Equal(plain.ExitCode, measured.ExitCode);
        Assert.Equal(plain.Output, measured.Output);
        CounterFolderReading reading = _session.ReadCounterFiles(map);
        Assert.Empty(reading.RefusedFiles);
        ProcessEntry process = Assert.Single(reading.Processes);
        Assert.Equal(expected, process.End);
        Assert.Equal("Program", process.Name);
        Assert.Equal(1000, HitsOf(map, "Work", [.. reading.Modules.Single().Counters]));
    }

    private static long HitsOf(ModuleMap map, string method, long[] counters) =>
        map.Methods.Single(entry => entry.Name == method).SequencePoints.Single().Hits.In(counters);
}
