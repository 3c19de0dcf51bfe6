using System.Diagnostics;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>Processes that are killed at any moment while their threads get sections and files for their counters.</summary>
public sealed class KilledWhileCreatingTests : IDisposable
{
    private const int Creators = 4;

    // Each thread counts in a section of its own, which is large, so that files are made all the time. A thread that has counted
    // says so in a file of the program's own.
    private const string Source = """
        static class Program
        {
            static long s_done;
            static unsafe void Main()
            {
                using var file = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile("done", FileMode.Create, null, 4096);
                using var view = file.CreateViewAccessor();
                byte* done = null;
                view.SafeMemoryMappedViewHandle.AcquirePointer(ref done);
                nint address = (nint)done;
                Console.WriteLine("ready");
                for (int i = 0; i < 4; i++)
                    new Thread(() => Create(address)).Start();
            }
            static unsafe void Create(nint done)
            {
                while (true)
                {
                    var thread = new Thread(() => { Work(); Interlocked.Increment(ref *(long*)done); Thread.Sleep(50); });
                    thread.Start();
                    Thread.Sleep(1);
                }
            }
            static void Work() => Interlocked.Increment(ref s_done);
            static int Large(int x)
            {
                STATEMENTS
                return x;
            }
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void No_hit_is_lost_and_nothing_that_is_half_done_counts()
    {
        string statements = string.Concat(Enumerable.Range(0, 500).Select(i => $"if (x == {i}) x += 2; "));
        string program = _session.Compile(Source.Replace("STATEMENTS", statements, StringComparison.Ordinal), new CompilationKind());
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Random random = new(1);
        for (int round = 0; round < 12; round++)
        {
            long done = RunAndKill(program, TimeSpan.FromMilliseconds(random.Next(20, 300)));
            CounterFolderReading reading = _session.ReadCounterFiles(map);
            Assert.All(reading.RefusedFiles, refused => Assert.Contains("never finished", refused.Reason, StringComparison.Ordinal));
            Assert.Equal(ProcessEnd.Killed, Assert.Single(reading.Processes).End);
            long hits = map.Methods.Single(method => method.Name == "Work").SequencePoints.Single().Hits.In(reading.Modules.Single().Counters.AsSpan());

            // Those that had counted and not yet said so.
            Assert.InRange(hits, done, done + (Creators * 50));
            Assert.True(done > 0);
            foreach (string file in _session.CounterFiles)
            {
                File.Delete(file);
            }
        }
    }

    private static long RunAndKill(string program, TimeSpan after)
    {
        ProcessStartInfo start = new("dotnet", ["exec", program]) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(program) };
        using Process process = Process.Start(start)!;
        Assert.Equal("ready", process.StandardOutput.ReadLine());
        string done = Path.Combine(Path.GetDirectoryName(program)!, "done");
        Assert.True(SpinWait.SpinUntil(() => DoneIn(done) > 0, TimeSpan.FromSeconds(30)), "no thread starts");
        Thread.Sleep(after);
        process.Kill();
        process.WaitForExit();
        return DoneIn(done);
    }

    private static long DoneIn(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] bytes = new byte[sizeof(long)];
        file.ReadExactly(bytes);
        return BitConverter.ToInt64(bytes);
    }
}
