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
            }
            """);
        Assert.Equal(3000, HitsOfWork(map));

        // No garbage has to be collected for that. 3,000 sections of two cache lines and more would take 384 KB and, with doubling,
        // more than one file.
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

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void Memory_follows_the_threads_alive_at_one_time(int alive)
    {
        ModuleMap map = Run($$"""
            for (int round = 0; round < 5; round++)
            {
                using var all = new Barrier({{alive}});
                var threads = Enumerable.Range(0, {{alive}}).Select(_ => new Thread(() => { Work(); all.SignalAndWait(); }, 128 * 1024)).ToList();
                threads.ForEach(thread => thread.Start());
                threads.ForEach(thread => thread.Join());
            }
            """);
        Assert.Equal(5 * alive, HitsOfWork(map));

        // Files grow twofold, so at most twice what the living need, and the smallest file.
        long needed = (alive + 1) * CounterFileLayout.SectionSize(map.CounterCount);
        Assert.InRange(_session.CounterFiles.Sum(file => new FileInfo(file).Length), needed, (2 * needed) + (2 * 64 * 1024));
    }

    [Fact]
    public void Copies_of_a_module_in_load_contexts_that_come_and_go_count_together()
    {
        ModuleMap map = Run("""
            for (int i = 0; i < 20; i++)
            {
                var context = new System.Runtime.Loader.AssemblyLoadContext("copy", isCollectible: true);
                var copy = context.LoadFromAssemblyPath(typeof(Program).Assembly.Location);
                var work = copy.GetType("Program")!.GetMethod("Work")!;
                Parallel.For(0, 100, _ => work.Invoke(null, null));
                var thread = new Thread(() => { for (int k = 0; k < 100; k++) work.Invoke(null, null); });
                thread.Start();
                context.Unload();
                thread.Join();
            }
            """);
        Assert.Equal(20 * 200, HitsOfWork(map));
    }

    [Fact]
    public void Code_reached_by_reflection_dynamic_methods_and_expressions_counts()
    {
        ModuleMap map = Run("""
            for (int i = 0; i < 10; i++) typeof(Program).GetMethod("Work")!.Invoke(null, null);
            var method = new System.Reflection.Emit.DynamicMethod("Call", null, null);
            var code = method.GetILGenerator();
            code.Emit(System.Reflection.Emit.OpCodes.Call, typeof(Program).GetMethod("Work")!);
            code.Emit(System.Reflection.Emit.OpCodes.Ret);
            var call = method.CreateDelegate<Action>();
            for (int i = 0; i < 10; i++) call();
            System.Linq.Expressions.Expression<Action> expression = () => Work();
            var compiled = expression.Compile();
            for (int i = 0; i < 10; i++) compiled();
            """);
        Assert.Equal(30, HitsOfWork(map));
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
