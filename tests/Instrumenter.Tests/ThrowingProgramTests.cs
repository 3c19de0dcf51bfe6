using CoverTool.Data;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests;

/// <summary>A program that throws at each of its steps, in one run after the other: few probes tell what a probe for everything tells.</summary>
public sealed class ThrowingProgramTests : IDisposable
{
    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Few_probes_tell_as_much_as_many_wherever_the_program_throws(OptimizationLevel configuration)
    {
        string program = _session.Compile(ThrowingProgram.Source, new CompilationKind { Configuration = configuration });
        List<string> everything = AllFigures.WithEveryProbe(program, _session.ProgramFolder);

        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        ProgramRun run = ProgramRun.Of(program);
        long[] counters = _session.ReadCounters(map);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(everything, AllFigures.Of(map, counters));
        Assert.True(map.CounterCount < everything.Count * 3 / 4, $"{map.CounterCount} counters for {everything.Count} figures");

        // Each run but the last threw, and no two at the same step.
        int runs = int.Parse(run.Output, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(runs, 20, 1000);
        Assert.Contains(everything, figure => figure.Contains(".Main", StringComparison.Ordinal) && figure.EndsWith($" hits {runs - 1}", StringComparison.Ordinal));
    }
}
