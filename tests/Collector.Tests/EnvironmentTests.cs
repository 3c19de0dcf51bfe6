using System.Diagnostics;
using System.Runtime.Versioning;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>
/// Whatever a process runs in, it does what it does without being measured; and what it counted is there, or said to be lost.
/// </summary>
[SupportedOSPlatform("linux")]
public sealed class EnvironmentTests : IDisposable
{
    // Work is hit 1,000 times on each of two threads.
    private const string Source = """
        static class Program
        {
            static int s_sum;
            static void Main()
            {
                Work();
                var t = new Thread(Work); t.Start(); t.Join();
                Console.WriteLine(s_sum);
            }
            static void Work()
            {
                for (int i = 0; i < 1000; i++)
                    s_sum++;
            }
        }
        """;

    private const long Expected = 2000;

    // To protect its code the runtime makes a large file in memory.
    private const string NoLargeFiles = "export DOTNET_EnableWriteXorExecute=0";

    private const UnixFileMode Passable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute |
        UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("umask 0777")]
    [InlineData("umask 0")]
    [InlineData("ulimit -l 0")]
    [InlineData("ulimit -n 256")]
    [InlineData("ulimit -v 300000000")]
    [InlineData($"{NoLargeFiles}; ulimit -f 8")]
    [InlineData("export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1")]
    [InlineData("export LC_ALL=tr_TR.UTF-8")]
    [InlineData("export DOTNET_TieredPGO=0 DOTNET_TieredCompilation=0 DOTNET_ReadyToRun=0")]
    [InlineData("export DOTNET_gcServer=1")]
    [InlineData("cd /; unset HOME TMPDIR")]
    public void Everything_is_counted(string setting)
    {
        CounterFolderReading reading = Measure(setting);
        Assert.Empty(reading.RefusedFiles);
        Assert.Equal(0, Assert.Single(reading.Processes).LostSections);
        Assert.Equal(Expected, HitsOf(reading));
        Assert.All(_session.CounterFiles, path => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path)));
    }

    // A file that may not grow would end the process with a signal.
    [Fact]
    public void What_has_no_room_is_lost_and_said_to_be_and_the_program_goes_on()
    {
        CounterFolderReading reading = Measure($"{NoLargeFiles}; ulimit -f 0");
        Assert.Equal(0, HitsOf(reading));
        Assert.Contains("no room", Assert.Single(reading.RefusedFiles).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_gone_takes_the_hits_with_it()
    {
        CounterFolderReading reading = Measure("", afterwards: () => Directory.Delete(_session.CounterFolder, recursive: true));
        Assert.Equal(0, HitsOf(reading));
    }

    [Theory]
    [InlineData("4k", 0, 0)]
    [InlineData("192k", 1, 39)]
    public void Shared_memory_that_is_full_loses_what_has_no_room_and_says_so(string size, long atLeast, long atMost)
    {
        // 40 threads at once, each with a section of 8 KB and more.
        string statements = string.Concat(Enumerable.Range(0, 500).Select(i => $"if (x == {i}) x += 2; "));
        string program = Compile($$"""
            static class Program
            {
                static int s_sum;
                static void Main()
                {
                    using var all = new Barrier(40);
                    var threads = Enumerable.Range(0, 40).Select(_ => new Thread(() => { Work(); all.SignalAndWait(); })).ToList();
                    threads.ForEach(thread => thread.Start());
                    threads.ForEach(thread => thread.Join());
                    Console.WriteLine(s_sum);
                }
                static void Work() => Interlocked.Increment(ref s_sum);
                static int Large(int x) { {{statements}} return x; }
            }
            """);
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        string kept = Directory.CreateDirectory(_session.CounterFolder + "-kept").FullName;
        ProgramRun run = Run(
            $"mount -t tmpfs -o size={size} none {_session.CounterFolder}", $"dotnet exec {program}; code=$?; cp {_session.CounterFolder}/* {kept}; exit $code", "unshare", "--user", "--map-root-user", "--mount");
        if (run.Errors.StartsWith("unshare:", StringComparison.Ordinal))
        {
            return;
        }

        Assert.Equal(("40\n", 0), (run.Output, run.ExitCode));
        CounterFolderReading reading = CounterFolderReader.Read(kept, [map]);
        Assert.InRange(HitsOf(reading), atLeast, atMost);
        Assert.Equal(atLeast != 0 ? 0 : 1, reading.RefusedFiles.Length);
        Assert.Equal(atLeast != 0, reading.Processes.Sum(process => process.LostSections) > 0);
        Assert.Equal(40 - HitsOf(reading), atLeast != 0 ? reading.Processes.Single().LostSections : 40);
    }

    [Fact]
    public void A_user_who_may_not_write_there_is_not_measured_and_not_harmed()
    {
        string program = Compile(Source);
        string[] asNobody = Environment.UserName == "root" ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", "HOME=/"] : [];
        File.SetUnixFileMode(Path.GetDirectoryName(_session.CollectorPath)!, Passable);
        ProgramRun plain = Run("", $"exec dotnet exec {program}", asNobody);
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        UnixFileMode mode = File.GetUnixFileMode(_session.CounterFolder);
        File.SetUnixFileMode(_session.CounterFolder, asNobody.Length == 0 ? UnixFileMode.UserRead | UnixFileMode.UserExecute : mode);
        ProgramRun measured = Run("", $"exec dotnet exec {program}", asNobody);
        File.SetUnixFileMode(_session.CounterFolder, mode);

        Assert.Equal(("2000\n", "", 0), (plain.Output, plain.Errors, plain.ExitCode));
        Assert.Equal(plain, measured);
        Assert.Empty(_session.ReadCounterFiles(map).Processes);
    }

    [Fact]
    public void A_folder_deleted_under_a_running_program_does_it_no_harm()
    {
        string program = Compile(Source.Replace("Console.WriteLine(s_sum);", "Console.WriteLine(s_sum); Console.ReadLine(); t = new Thread(Work); t.Start(); t.Join(); Work(); Console.WriteLine(s_sum);", StringComparison.Ordinal));
        _session.Instrument(program, _session.ProgramFolder);
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Equal("2000", process.StandardOutput.ReadLine());
        Directory.Delete(_session.CounterFolder, recursive: true);
        File.Delete(_session.CollectorPath);
        process.StandardInput.WriteLine();
        Assert.Equal("4000", process.StandardOutput.ReadLine());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void In_another_process_namespace_the_lock_tells_whether_it_lives()
    {
        string program = Compile(Source.Replace("Console.WriteLine(s_sum);", "Console.WriteLine(Environment.ProcessId); Console.ReadLine();", StringComparison.Ordinal));
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        ProcessStartInfo start = new("unshare", ["--user", "--map-root-user", "--pid", "--fork", "--kill-child", "--mount-proc", "dotnet", "exec", program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        string? seen = process.StandardOutput.ReadLine();
        if (seen is null)
        {
            // Many systems do not let users make namespaces: nothing to see there.
            Assert.StartsWith("unshare:", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
            return;
        }

        Assert.Equal("1", seen);
        ProcessEntry living = Assert.Single(_session.ReadCounterFiles(map).Processes);
        process.Kill();
        process.WaitForExit();
        Assert.True(SpinWait.SpinUntil(() => Assert.Single(_session.ReadCounterFiles(map).Processes).End != ProcessEnd.Running, TimeSpan.FromSeconds(30)));

        Assert.Equal((1, ProcessEnd.Running), (living.Id, living.End));
        CounterFolderReading reading = _session.ReadCounterFiles(map);
        Assert.Equal(ProcessEnd.Killed, Assert.Single(reading.Processes).End);
        Assert.Equal(Expected, HitsOf(reading));
    }

    private static long HitsOf(CounterFolderReading reading)
    {
        ModuleCounts module = reading.Modules.Single();
        return module.Map.Methods.Single(method => method.Name == "Work").SequencePoints.MaxBy(point => point.StartLine).Hits.In(module.Counters.AsSpan());
    }

    private string Compile(string source) => _session.Compile(source, new CompilationKind());

    private CounterFolderReading Measure(string setting, Action? afterwards = null)
    {
        string program = Compile(Source);
        ProgramRun plain = Run(setting, $"exec dotnet exec {program}");
        Assert.Equal(("2000\n", 0), (plain.Output, plain.ExitCode));
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        afterwards?.Invoke();
        Assert.Equal(plain, Run(setting, $"exec dotnet exec {program}"));
        return _session.ReadCounterFiles(map);
    }

    private static ProgramRun Run(string setting, string command, params string[] around)
    {
        string script = setting.Length == 0 ? command : $"{setting} && {command}";
        string[] words = [.. around, "bash", "-c", script];
        ProcessStartInfo start = new(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(output, errors.Result, process.ExitCode);
    }
}
