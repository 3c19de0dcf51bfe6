using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>Instrumented code that runs while its module is being attached to the collector.</summary>
public sealed class ReentryTests : IDisposable
{
    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Hits_in_handlers_that_attaching_triggers_are_counted()
    {
        const string source = """
            using System.Runtime.CompilerServices;
            static class Program
            {
                static int s_loads;
                [ModuleInitializer]
                internal static void Initialize()
                {
                    AppDomain.CurrentDomain.AssemblyLoad += (_, _) => Loaded();
                    AppDomain.CurrentDomain.FirstChanceException += (_, _) => Loaded();
                    AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine("exit");
                }
                static void Main()
                {
                    for (int i = 0; i < 4; i++)
                    {
                        var thread = new Thread(() => { try { throw new Exception(); } catch { } });
                        thread.Start();
                        thread.Join();
                    }
                    Console.WriteLine(Volatile.Read(ref s_loads) > 0);
                    File.WriteAllText("loads", s_loads.ToString());
                }
                static void Loaded() => Interlocked.Increment(ref s_loads);
            }
            """;
        string program = _session.Compile(source, new CompilationKind());
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal(new ProgramRun("True\nexit\n", "", 0), ProgramRun.Of(program));

        // The program counts for itself how often the handlers ran until it wrote the file; assemblies may load after that.
        long loads = long.Parse(File.ReadAllText(Path.Combine(_session.ProgramFolder, "loads")), System.Globalization.CultureInfo.InvariantCulture);
        long hits = map.Methods.Single(entry => entry.Name == "Loaded").SequencePoints.Single().Hits.In(_session.ReadCounters(map));
        Assert.InRange(hits, loads, loads + 5);
    }
}
