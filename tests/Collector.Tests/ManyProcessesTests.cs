using System.Diagnostics;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>Many processes count in one session.</summary>
public sealed class ManyProcessesTests : IDisposable
{
    private const string Source = """
        static class Program
        {
            static int s_sum;
            static void Main(string[] args)
            {
                for (int i = 0; i < 100; i++)
                    Work();
                int depth = args.Length == 0 ? 0 : int.Parse(args[0]);
                if (depth > 0)
                {
                    var start = new System.Diagnostics.ProcessStartInfo("dotnet", new[] { "exec", typeof(Program).Assembly.Location, (depth - 1).ToString() });
                    start.Environment.Clear();
                    start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
                    using var child = System.Diagnostics.Process.Start(start)!;
                    child.WaitForExit();
                    Environment.Exit(child.ExitCode);
                }
            }
            static void Work() => s_sum++;
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_tree_five_deep_with_cleared_environments_counts_as_a_whole()
    {
        (string program, ModuleMap map) = Build();
        using Process process = Start(program, "4");
        process.WaitForExit();

        CounterFolderReading reading = _session.ReadCounterFiles(map);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(5, reading.Processes.Length);
        Assert.Equal(500, HitsOf(map, reading));
    }

    [Fact]
    public void Hundreds_at_once_count_as_a_whole()
    {
        (string program, ModuleMap map) = Build();
        List<Process> processes = [.. Enumerable.Range(0, Settings.Processes).Select(_ => Start(program, "0"))];
        processes.ForEach(process => process.WaitForExit());

        CounterFolderReading reading = _session.ReadCounterFiles(map);
        Assert.All(processes, process => Assert.Equal(0, process.ExitCode));
        Assert.Equal(Settings.Processes, reading.Processes.Length);
        Assert.All(reading.Processes, process => Assert.Equal(ProcessEnd.Clean, process.End));
        Assert.Equal(100 * Settings.Processes, HitsOf(map, reading));
        Assert.Empty(reading.RefusedFiles);
    }

    private static Process Start(string program, string depth) => Process.Start(new ProcessStartInfo("dotnet", ["exec", program, depth]))!;

    private static long HitsOf(ModuleMap map, CounterFolderReading reading) =>
        map.Methods.Single(method => method.Name == "Work").SequencePoints.Single().Hits.In(reading.Modules.Single().Counters.AsSpan());

    private (string Program, ModuleMap Map) Build()
    {
        string program = _session.Compile(Source, new CompilationKind());
        return (program, _session.Instrument(program, _session.ProgramFolder));
    }
}
