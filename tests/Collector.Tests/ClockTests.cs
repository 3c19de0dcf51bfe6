using System.Diagnostics;
using System.Globalization;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>Nothing depends on what time it is, or on whether a process and whoever reads its counters agree about it.</summary>
public sealed class ClockTests : IDisposable
{
    private const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    // Says what year it is, twice, and counts on a thread of its own each time.
    private const string Source = """
        static class Program
        {
            static int s_sum;
            static void Main()
            {
                for (int round = 0; round < 2; round++)
                {
                    var t = new Thread(Work); t.Start(); t.Join();
                    Console.WriteLine(DateTime.UtcNow.Year + " " + (Environment.TickCount64 > 90_000_000_000));
                    Console.ReadLine();
                }
            }
            static void Work()
            {
                for (int i = 0; i < 1000; i++)
                    Count();
            }
            static void Count() => s_sum++;
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_clock_that_is_set_back_by_years_changes_nothing()
    {
        if (!File.Exists(Library))
        {
            // To set the clock of the machine would hurt everybody on it.
            return;
        }

        string offset = Path.Combine(_session.ProgramFolder, "offset");
        File.WriteAllText(offset, "+1000d");
        ProcessStartInfo start = new("dotnet")
        {
            Environment = { ["LD_PRELOAD"] = Library, ["FAKETIME_TIMESTAMP_FILE"] = offset, ["FAKETIME_NO_CACHE"] = "1", ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1" },
        };
        AssertKept(
            start,
            Answer(DateTime.UtcNow.AddDays(1000), false),
            Answer(DateTime.UtcNow.AddDays(-4000), false),
            between: () => File.WriteAllText(offset, "-4000d"));
    }

    [Fact]
    public void A_machine_that_seems_to_have_been_started_long_ago_changes_nothing()
    {
        using Process probe = Process.Start(new ProcessStartInfo("unshare", ["--user", "--map-root-user", "--time", "--fork", "true"]) { RedirectStandardError = true })!;
        probe.WaitForExit();
        if (probe.ExitCode != 0)
        {
            // Many systems do not let users make namespaces.
            return;
        }

        ProcessStartInfo start = new("unshare", ["--user", "--map-root-user", "--time", "--boottime", "100000000", "--monotonic", "100000000", "--fork", "--kill-child", "dotnet"]);
        AssertKept(start, Answer(DateTime.UtcNow, true), Answer(DateTime.UtcNow, true), between: null);
    }

    private static string Answer(DateTime time, bool isOld) => string.Create(CultureInfo.InvariantCulture, $"{time.Year} {isOld}");

    private void AssertKept(ProcessStartInfo start, string before, string after, Action? between)
    {
        string program = _session.Compile(Source, new CompilationKind());
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(program);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        using Process process = Process.Start(start)!;
        Assert.Equal(before, process.StandardOutput.ReadLine());
        AssertCounted(map, 1000, ProcessEnd.Running);
        between?.Invoke();
        process.StandardInput.WriteLine();
        Assert.Equal(after, process.StandardOutput.ReadLine());
        AssertCounted(map, 2000, ProcessEnd.Running);
        process.StandardInput.WriteLine();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        AssertCounted(map, 2000, ProcessEnd.Clean);
    }

    private void AssertCounted(ModuleMap map, long hits, ProcessEnd end)
    {
        CounterFolderReading reading = _session.ReadCounterFiles(map);
        Assert.Empty(reading.RefusedFiles);
        Assert.Equal(end, Assert.Single(reading.Processes).End);
        Assert.Equal(hits, map.Methods.Single(method => method.Name == "Count").SequencePoints.Single().Hits.In(reading.Modules.Single().Counters.AsSpan()));
    }
}
