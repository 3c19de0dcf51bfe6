using System.Globalization;
using CoverTool.Data;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Collector.Tests;

/// <summary>Instrumented code everywhere where the runtime calls the program, from many threads at once, from their first moment on.</summary>
public sealed class EverythingAtOnceTests : IDisposable
{
    // Each method counts for itself in memory that outlives the process: Own.Counts[i] is that of the method called Mi.
    private const string Source = """
        using System.Reflection;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;

        static unsafe class Own
        {
            static readonly long* s_counts = Map();
            static long* Map()
            {
                using var file = new FileStream("own", FileMode.Create, FileAccess.ReadWrite);
                file.SetLength(4096);
                return (long*)mmap(0, 4096, 3, 1, (int)file.SafeFileHandle.DangerousGetHandle(), 0);
            }
            public static void Count(int i) => Interlocked.Increment(ref s_counts[i]);
            [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int file, nint offset);
        }

        static class Program
        {
            [ThreadStatic] static object? t_value;
            static readonly object s_value = new Initialised();

            [ModuleInitializer]
            internal static void M0()
            {
                Own.Count(0);
                AppDomain.CurrentDomain.AssemblyLoad += M1;
                AppDomain.CurrentDomain.AssemblyResolve += M2;
                AppDomain.CurrentDomain.FirstChanceException += M3;
                AppDomain.CurrentDomain.ProcessExit += M4;
                AppDomain.CurrentDomain.UnhandledException += M5;
                new Thread(Rounds).Start();
            }

            static void M1(object? sender, AssemblyLoadEventArgs e) => Own.Count(1);
            static Assembly? M2(object? sender, ResolveEventArgs e) { Own.Count(2); return null; }
            static void M3(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs e) => Own.Count(3);
            static void M4(object? sender, EventArgs e) => Own.Count(4);
            static void M5(object? sender, UnhandledExceptionEventArgs e) => Own.Count(5);
            static bool M6(Exception e) { Own.Count(6); return true; }
            static object M7() { Own.Count(7); return new object(); }
            static void M8(PosixSignalContext context) => Own.Count(8);
            static void M11(object? state) => Own.Count(11);

            static void Main()
            {
                using var signal = PosixSignalRegistration.Create(PosixSignal.SIGCONT, M8);
                var threads = Enumerable.Range(0, 8).Select(_ => new Thread(Rounds)).ToList();
                threads.ForEach(thread => thread.Start());
                for (int i = 0; i < 20; i++)
                {
                    kill(Environment.ProcessId, 18);
                    GC.Collect();
                    Thread.Sleep(2);
                }
                threads.ForEach(thread => thread.Join());
                GC.WaitForPendingFinalizers();
                Console.WriteLine("done");
                END
            }

            static void Rounds()
            {
                for (int i = 0; i < 100; i++)
                {
                    try { Assembly.Load("no.such" + i); } catch (Exception e) when (M6(e)) { }
                    t_value ??= M7();
                    _ = new Finalised();
                    var inner = new Thread(M11);
                    inner.Start();
                    inner.Join();
                    GC.KeepAlive(s_value);
                }
            }
            [DllImport("libc")] static extern int kill(int process, int signal);
        }

        sealed class Initialised
        {
            static Initialised() => M9();
            static void M9() { Own.Count(9); Thread.Sleep(20); }
        }

        sealed class Finalised { ~Finalised() => M10(); static void M10() => Own.Count(10); }
        """;

    private const int Methods = 12;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData(OptimizationLevel.Debug, "", 0)]
    [InlineData(OptimizationLevel.Release, "", 0)]
    [InlineData(OptimizationLevel.Release, "throw new InvalidOperationException();", 134)]
    public void Every_hit_is_counted_where_it_happened(OptimizationLevel configuration, string end, int exitCode)
    {
        string program = _session.Compile(Source.Replace("END", end, StringComparison.Ordinal), new CompilationKind { Configuration = configuration });
        ProgramRun plain = ProgramRun.Of(program);
        Assert.Equal(("done\n", exitCode), (plain.Output, plain.ExitCode));
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal(plain, ProgramRun.Of(program));

        ReadOnlySpan<long> counters = _session.ReadCounters(map);
        for (int i = 0; i < Methods; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"M{i}");
            MethodEntry method = map.Methods.Single(entry => entry.Name == name);
            long hits = method.SequencePoints.MinBy(point => (point.StartLine, point.StartColumn)).Hits.In(counters);

            // A thread that the end of the process stopped between the two.
            Assert.InRange(hits, OwnCount(i), OwnCount(i) + 2);
            // An exception that nobody handles ends the process without its exit handlers.
            Assert.Equal(i == (exitCode == 0 ? 5 : 4), hits == 0);
        }
    }

    private long OwnCount(int method)
    {
        byte[] counts = File.ReadAllBytes(Path.Combine(_session.ProgramFolder, "own"));
        return BitConverter.ToInt64(counts, method * sizeof(long));
    }
}
