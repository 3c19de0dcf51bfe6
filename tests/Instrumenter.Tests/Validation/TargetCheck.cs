using CoverTool.Data;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>Runs a program that says what its coverage is, plain and instrumented, and holds what was measured against it.</summary>
internal static class TargetCheck
{
    public static void Run(string source, OptimizationLevel configuration, bool usesSdk)
    {
        using ProgramSession session = new();
        string program = Compiler.Compile(source, session.ProgramFolder, new CompilationKind { Configuration = configuration, UsesSdk = usesSdk });
        ProgramRun plain = ProgramRun.Of(program);

        // The compilers make no difference for what follows from the code that they wrote.
        List<string>? everything = usesSdk ? AllFigures.WithEveryProbe(program, Path.GetDirectoryName(source)!) : null;

        ModuleMap map = session.Instrument(program, Path.GetDirectoryName(source)!);
        ProgramRun measured = ProgramRun.Of(program);
        ModuleCounts[] counts = session.ReadCounters([map]);
        MeasuredLines lines = MeasuredLines.Of(counts, source);

        // Last, because it runs module initialisers in this process.
        JitCheck.CompileEveryMethod(program);

        Assert.Equal(plain, measured);
        ConservationChecks.Check(map);
        Assert.Equal(everything ?? AllFigures.Of(map, [.. counts[0].Counters]), AllFigures.Of(map, [.. counts[0].Counters]));
        string[] text = File.ReadAllLines(source);
        List<Expectation> expectations = Expectation.Parse(text, configuration.ToString());
        Assert.NotEmpty(expectations);
        Assert.Equal(ExclusionOutcome.Expected(expectations), ExclusionOutcome.Of(counts, source));
        Assert.True(lines.Differences(expectations) is [], MeasuredLines.Describe(text, lines.Differences(expectations)));
    }
}
