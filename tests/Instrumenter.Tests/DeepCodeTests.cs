using System.Globalization;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Instrumenter.Tests;

/// <summary>Code that programs write, with expressions of thousands of operands.</summary>
public sealed class DeepCodeTests : IDisposable
{
    private const int Operands = 3000;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Very_long_expressions_are_instrumented()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("s_one", Operands));
        string any = string.Join(" || ", Enumerable.Range(0, Operands / 3).Select(i => string.Create(CultureInfo.InvariantCulture, $"Is(x, {i})")));
        string program = _session.Compile($$"""
            static class Program
            {
                static int s_one = 1;
                static void Main() => Console.WriteLine($"{Sum()} {Any(-1)}");
                static int Sum() => s_one > 0 ? {{sum}} : 0;
                static bool Any(int x) => {{any}};
                static bool Is(int x, int y) => x == y;
            }
            """, new CompilationKind());

        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);

        Assert.Equal(new ProgramRun($"{Operands} False\n", "", 0), ProgramRun.Of(program));
        long[] counters = _session.ReadCounters(map);
        MethodEntry method = map.Methods.Single(entry => entry.Name == "Is");
        Assert.Equal(Operands / 3, method.SequencePoints.Single().Hits.In(counters));
    }
}
