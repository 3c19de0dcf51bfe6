using System.Diagnostics;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Tests;

/// <summary>Debug builds that are optimized while they are measured: what a program can see of itself stays.</summary>
public sealed class DebugCodeTests : IDisposable
{
    /// <summary>Compiles everything at once as if it had run often, so that what a test sees does not depend on time.</summary>
    private static readonly (string, string) Optimized = ("DOTNET_TieredCompilation", "0");

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Stack_traces_have_the_same_frames_and_lines() => AssertSame("""
        using System.Runtime.CompilerServices;

        static class Program
        {
            static void Main()
            {
                foreach (Action action in (Action[])[() => Tail(3), Forced, () => Check(1, 2), () => Check(2, 1), () => new Point(0).Half(), Async, Absent, Opened])
                {
                    try
                    {
                        action();
                    }
                    catch (Exception exception)
                    {
                        Console.WriteLine(exception);
                    }
                }

                Console.WriteLine(Name());
            }

            static int Tail(int n) => n == 0 ? throw new InvalidOperationException("n") : Tail(n - 1);

            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            static void Forced() => Throw();

            static void Throw() => throw new NotSupportedException();

            static void Absent()
            {
                Named named = Find("none");
                Console.WriteLine(named.Length);
            }

            static Named Find(string name) => name == "there" ? new Named(name) : null;

            static void Opened()
            {
                Func<Named, int> length = typeof(Named).GetProperty("Length").GetMethod.CreateDelegate<Func<Named, int>>();
                for (int i = 0; i < 100; i++)
                {
                    length(new Named("name"));
                }

                length(null);
            }

            static void Check(int a, int b)
            {
                if (a == 1)
                {
                    Throw();
                }

                if (b == 1)
                {
                    Throw();
                }
            }

            static void Async() => Later().GetAwaiter().GetResult();

            static async Task Later()
            {
                await Task.Yield();
                Throw();
            }

            static string Name() => Caller();

            static string Caller() => new System.Diagnostics.StackTrace(true).ToString();
        }

        class Named(string name)
        {
            int _length = name.Length;
            public int Length { get { return _length; } }
        }

        struct Point(int x)
        {
            public int Half() => X / Zero;
            int X => x;
            int Zero => x;
        }
        """);

    [Fact]
    public void A_loop_that_waits_for_another_thread_ends() => AssertSame("""
        static class Program
        {
            static bool _stop;
            static bool _isOver;
            static readonly Holder s_holder = new();

            static bool IsStopped() => _stop;

            static void Main()
            {
                bool go = true;
                foreach (Action loop in (Action[])[() => { while (!_stop) ; }, () => { do { } while (!_stop); }, () => { while (go) { } }, () => { for (;;) { if (_stop) break; } }, () => { while (!IsStopped()) ; }, () => { Holder holder = s_holder; while (!holder.Stop) ; }, Elsewhere])
                {
                    (_stop, go, s_holder.Stop) = (false, true, false);
                    Thread thread = new(() => loop()) { IsBackground = true };
                    thread.Start();
                    Thread.Sleep(50);
                    (_stop, go, s_holder.Stop) = (true, false, true);
                    Console.WriteLine(thread.Join(10_000));
                }
            }

        #line 1 "Elsewhere.cs"
            static void Elsewhere() { while (!_stop) { _isOver = !_isOver; if (_isOver) continue; } }
        }

        class Holder
        {
            public bool Stop { get; set; }
        }
        """);

    [Fact]
    public void Loops_in_handlers_do_not_crash_the_compiler() => AssertSame("""
        static class Program
        {
            static int s_number = 3;

            static async Task<int> Later(int value)
            {
                await Task.Yield();
                return value;
            }

            static async Task<int> Handle()
            {
                try
                {
                    Console.WriteLine("none");
                }
                catch (Exception) when (s_number <= 2)
                {
                    for (int i = 0; i < 2; i++)
                        return 0;
                    foreach (int item in new List<int> { -s_number })
                        Console.WriteLine(item);
                    throw;
                }
                catch (InvalidOperationException) when (s_number > 2)
                {
                    await Later(2);
                }
                finally
                {
                    Console.WriteLine("finally");
                }

                return 1;
            }

            static async Task Main() => Console.WriteLine(await Handle());
        }
        """);

    [Fact]
    public void The_attribute_says_all_but_that_optimizing_is_forbidden()
    {
        Assert.Equal(
            DebuggableAttribute.DebuggingModes.Default | DebuggableAttribute.DebuggingModes.IgnoreSymbolStoreSequencePoints | DebuggableAttribute.DebuggingModes.EnableEditAndContinue,
            Modes(Instrumented(OptimizationLevel.Debug, _session)));
    }

    [Fact]
    public void Only_what_no_stack_trace_shows_may_be_inlined()
    {
        string program = _session.Compile("""
            using System.Runtime.CompilerServices;

            Console.WriteLine(new Small(2).Automatic);

            class Empty { }

            class Small(int start) : Empty
            {
                int _number = start;

                public int Automatic { get; set; }
                public int Written { get { return _number; } }
                public int Sum => _number + Automatic;
                public virtual int Twice() => _number * 2;
                public static int Negative(int number) { if (number > 0) { return -number; } return number; }

                public int Divided => 8 / _number;
                public int OfOther(Small other) => other._number;
                public int Calling() => Twice();
                public int Looping() { int sum = 0; for (int i = 0; i < 3; i++) { sum += i; } return sum; }
                public int Checked(int x) => x > 0 ? x : throw new ArgumentException("x");
                [MethodImpl(MethodImplOptions.NoInlining)] public int Kept() => _number;
            }

            class Chained
            {
                Chained() { if (Environment.ProcessId == 0) { throw new InvalidOperationException(); } }
                public Chained(int number) : this() { }
            }

            class Initialized
            {
                static int s_number;
                static Initialized() => s_number = int.Parse("1");
                public static int Plain() => 1;
            }
            """, new CompilationKind { UsesSdk = true });
        _session.Instrument(program, _session.ProgramFolder);
        using ModuleDefinition module = ModuleDefinition.ReadModule(new MemoryStream(File.ReadAllBytes(program)));

        Assert.Equal(
            ["Program..ctor", "Empty..ctor", "Small..ctor", "Small.get_Automatic", "Small.set_Automatic", "Small.get_Written", "Small.get_Sum", "Small.Twice", "Small.Negative"],
            from method in Methods(module)
            where method is { HasBody: true, NoInlining: false }
            where method.DeclaringType.Namespace.Length == 0
            select $"{method.DeclaringType.Name}.{method.Name}");
        Assert.Equal(
            ["Small..ctor", "Small.Twice", "Small.Negative"],
            from method in Methods(module)
            where method.AggressiveInlining
            select $"{method.DeclaringType.Name}.{method.Name}");
    }

    [Fact]
    public void When_the_user_wants_it_kept_all_is_as_it_was()
    {
        using ProgramSession session = new() { OptimizesDebugCode = false };
        ModuleDefinition module = Instrumented(OptimizationLevel.Debug, session);
        Assert.True(Modes(module).HasFlag(DebuggableAttribute.DebuggingModes.DisableOptimizations));
        Assert.DoesNotContain(Methods(module), method => method.NoInlining || method.NoOptimization);
    }

    [Fact]
    public void Release_builds_may_be_inlined_as_they_were()
    {
        ModuleDefinition module = Instrumented(OptimizationLevel.Release, _session);
        Assert.Equal(DebuggableAttribute.DebuggingModes.IgnoreSymbolStoreSequencePoints, Modes(module));
        Assert.DoesNotContain(Methods(module), method => method.NoInlining || method.NoOptimization);
    }

    private static IEnumerable<MethodDefinition> Methods(ModuleDefinition module) =>
        module.GetTypes().Where(type => type.Name != "<Module>").SelectMany(type => type.Methods);

    private static DebuggableAttribute.DebuggingModes Modes(ModuleDefinition module) =>
        (DebuggableAttribute.DebuggingModes)BitConverter.ToInt32(
            module.Assembly.CustomAttributes.Single(attribute => attribute.AttributeType.Name == nameof(DebuggableAttribute)).GetBlob(), 2);

    private static ModuleDefinition Instrumented(OptimizationLevel configuration, ProgramSession session)
    {
        string program = session.Compile("foreach (string word in args) Console.WriteLine(word);", new CompilationKind { Configuration = configuration, UsesSdk = true });
        session.Instrument(program, session.ProgramFolder);
        return ModuleDefinition.ReadModule(new MemoryStream(File.ReadAllBytes(program)));
    }

    private void AssertSame(string source)
    {
        string program = _session.Compile(source, new CompilationKind { UsesSdk = true });
        ProgramRun plain = ProgramRun.Of(program, Optimized);
        _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal(plain, ProgramRun.Of(program, Optimized));
        Assert.Equal(0, plain.ExitCode);
        Assert.DoesNotContain("False", plain.Output, StringComparison.Ordinal);
    }
}
