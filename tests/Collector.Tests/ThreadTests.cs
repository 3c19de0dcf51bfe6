using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>Counts are exact whatever threads they come from, and memory follows the threads that live.</summary>
public sealed class ThreadTests : IDisposable
{
    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Hits_of_short_lived_threads_add_up()
    {
        ModuleMap map = Run("""
            for (int round = 0; round < 100; round++)
            {
                var threads = new Thread[20];
                for (int i = 0; i < threads.Length; i++) { threads[i] = new Thread(() => { for (int k = 0; k < 50; k++) Work(); }); threads[i].Start(); }
                foreach (var t in threads) t.Join();
                if (round % 10 == 0) { GC.Collect(); GC.WaitForPendingFinalizers(); }
            }
            """);
        Assert.Equal(100 * 20 * 50, HitsOfWork(map));
    }

    [Fact]
    public void Sections_of_ended_threads_are_used_again()
    {
        ModuleMap map = Run("""
            for (int i = 0; i < 3000; i++)
            {
                var t = new Thread(Work); t.Start(); t.Join();
                if (i % 50 == 0) { GC.Collect(); GC.WaitForPendingFinalizers(); }
            }
            """);
        Assert.Equal(3000, HitsOfWork(map));

        // 3,000 sections of two cache lines and more would take 384 KB and, with doubling, more than one file.
        Assert.Single(_session.CounterFiles);
        Assert.InRange(new FileInfo(_session.CounterFiles[0]).Length, 1, 64 * 1024);
    }

    [Fact]
    public void Hits_of_pool_threads_tasks_timers_and_finalizers_add_up()
    {
        ModuleMap map = Run("""
            Parallel.For(0, 10000, _ => Work());
            Enumerable.Range(0, 10000).AsParallel().ForAll(_ => Work());
            Task.WhenAll(Enumerable.Range(0, 1000).Select(async _ => { Work(); await Task.Yield(); Work(); await Task.Delay(1); Work(); })).Wait();
            using var done = new CountdownEvent(5);
            using (var timer = new Timer(_ => { if (!done.IsSet) { Work(); done.Signal(); } }, null, 0, 5)) { done.Wait(); Thread.Sleep(50); }
            for (int i = 0; i < 100; i++) new Finalized();
            GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); GC.WaitForPendingFinalizers();
            """);
        Assert.InRange(HitsOfWork(map), 10000 + 10000 + 3000 + 5 + 99, 10000 + 10000 + 3000 + 5 + 100);
    }

    private ModuleMap Run(string body)
    {
        string program = _session.Compile($$"""
            static class Program
            {
                static int s_sum;
                static void Main()
                {
                    {{body}}
                }
                public static void Work() => s_sum++;
            }
            sealed class Finalized { ~Finalized() => Program.Work(); }
            """, new CompilationKind());
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal(new ProgramRun("", "", 0), ProgramRun.Of(program));
        return map;
    }

    private long HitsOfWork(ModuleMap map) =>
        map.Methods.Single(entry => entry.Name == "Work").SequencePoints.Single().Hits.In(_session.ReadCounters(map));
}
