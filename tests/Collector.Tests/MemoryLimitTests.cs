using System.Diagnostics;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>A process that the system kills because there is no memory left for it.</summary>
public sealed class MemoryLimitTests : IDisposable
{
    private const string Limit = "150000000";

    // Memory of the garbage collector would end in an exception before that.
    private const string Source = """
        static class Program
        {
            static int s_sum;
            static unsafe void Main()
            {
                for (int i = 0; i < 1000; i++)
                    Work(i);
                while (true)
                    System.Runtime.InteropServices.NativeMemory.Fill(System.Runtime.InteropServices.NativeMemory.Alloc(1 << 20), 1 << 20, 1);
            }
            static void Work(int i) => s_sum += i;
        }
        """;

    private readonly ProgramSession _session = new();
    private readonly string _name = $"covertool-{Guid.NewGuid():N}";
    private string? _group;

    public void Dispose()
    {
        _session.Dispose();
        if (_group is not null)
        {
            Directory.Delete(_group);
        }
    }

    [Fact]
    public void A_process_killed_for_want_of_memory_keeps_the_hits()
    {
        if (!TryLimit(Path.Combine("/sys/fs/cgroup/memory", _name), "memory.limit_in_bytes") && !TryLimit(Path.Combine("/sys/fs/cgroup", _name), "memory.max"))
        {
            // Only the owner of a system, or of a part of it, may set limits.
            return;
        }

        string program = _session.Compile(Source, new CompilationKind());
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        using Process process = Process.Start("bash", ["-c", $"echo $$ > {_group}/cgroup.procs && exec dotnet exec {program}"]);
        process.WaitForExit();

        Assert.Equal(137, process.ExitCode);
        CounterFolderReading reading = _session.ReadCounterFiles(map);
        Assert.Empty(reading.RefusedFiles);
        Assert.Equal(ProcessEnd.Killed, Assert.Single(reading.Processes).End);
        Assert.Equal(1000, map.Methods.Single(method => method.Name == "Work").SequencePoints.Single().Hits.In(reading.Modules.Single().Counters.AsSpan()));
    }

    private bool TryLimit(string group, string file)
    {
        try
        {
            Directory.CreateDirectory(group);
            _group = group;
            string limit = Path.Combine(group, file);
            if (File.Exists(limit))
            {
                File.WriteAllText(limit, Limit);
                return true;
            }

            Directory.Delete(group);
            _group = null;
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
