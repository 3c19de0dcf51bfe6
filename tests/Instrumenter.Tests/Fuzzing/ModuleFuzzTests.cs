using CoverTool.Data;
using CoverTool.Fuzzing;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Xunit.Abstractions;

namespace CoverTool.Instrumenter.Tests.Fuzzing;

/// <summary>Modules and symbols of any bytes are instrumented, or skipped with a reason.</summary>
public sealed class ModuleFuzzTests(ITestOutputHelper output) : IDisposable
{
    private const string Source = """
        using System.Diagnostics.CodeAnalysis;

        [assembly: System.Reflection.AssemblyMetadata("key", "value")]

        interface IShape { double Area { get; } }

        [Obsolete("by hand", DiagnosticId = "X1")]
        record Circle(double Radius) : IShape { public double Area => Math.PI * Radius * Radius; }

        class Box<T>(T content) where T : notnull
        {
            [ExcludeFromCodeCoverage(Justification = "never")]
            public class Lid { public int[,] Size = { { 1, 2 }, { 3, 4 } }; public ref T Find(ref T x) => ref x; }

            public IEnumerable<T> All() { yield return content; if (content is string { Length: > 3 } s) { yield return content; } }

            public async Task<T> Later(int[] counts) { foreach (int count in counts) { await Task.Delay(count); } return content; }
        }

        static partial class Program
        {
            static unsafe int Sum(int* numbers, int length, delegate*<int, int> map) { int sum = 0; for (int i = 0; i < length; i++) { sum += map(numbers[i]); } return sum; }

            static int Kind(object? shape) => shape switch { Circle { Radius: > 1 } => 1, string => 2, null => 3, _ => 4 };

            static void Main()
            {
                Func<int, int> twice = x => { try { return checked(x * 2); } catch (OverflowException e) when (e.Data.Count == 0) { return 0; } finally { Console.WriteLine(); } };
                Console.WriteLine(Kind(new Circle(2)) + twice(3) + (new Box<string>("abc").All().First() ?? "").Length);
            }
        }
        """;

    private const string Generated = "static partial class Generated { public static int Count(int x) { return x > 0 ? x : -x; } }";

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData(OptimizationLevel.Debug, DebugInformationFormat.PortablePdb)]
    [InlineData(OptimizationLevel.Release, DebugInformationFormat.Embedded)]
    public void Modules_of_any_bytes_are_instrumented_or_skipped(OptimizationLevel configuration, DebugInformationFormat format)
    {
        string program = _session.Compile(Source, new CompilationKind { Configuration = configuration, Symbols = format, GeneratedSource = Generated });
        string symbolsPath = Path.ChangeExtension(program, ".pdb");
        ModuleInput input = new(File.ReadAllBytes(program), File.Exists(symbolsPath) ? File.ReadAllBytes(symbolsPath) : null);
        FuzzRun run = new($"modules ({configuration}, {format})", output) { Share = 0.05, FixedMemory = 32 * 1024 * 1024 };
        run.All(
            mutator =>
            {
                (byte[] module, byte[]? symbols) = input.Make(mutator);
                File.WriteAllBytes(program, module);
                if (symbols is not null)
                {
                    File.WriteAllBytes(symbolsPath, symbols);
                }

                return module;
            },
            _ => Instrument(program),
            AssertReadable);
    }

    private InstrumentationResult.Instrumented? Instrument(string program)
    {
        InstrumentationResult result = _session.TryInstrument(program, _session.ProgramFolder);
        if (result is InstrumentationResult.Skipped skipped)
        {
            Assert.NotEmpty(skipped.Detail);
            return null;
        }

        return (InstrumentationResult.Instrumented)result;
    }

    /// <summary>The map is one that a report can be made of.</summary>
    private void AssertReadable(InstrumentationResult.Instrumented instrumented)
    {
        string path = Path.Combine(_session.ProgramFolder, "program.map");
        ModuleMapFile.Write(path, instrumented.Map);
        Assert.Equal(instrumented.Map.CounterCount, ModuleMapFile.Read(path).CounterCount);
    }
}
