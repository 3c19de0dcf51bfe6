using CoverTool.Data;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>
/// Every file in Targets is a program that says at the end of its lines what their coverage is. Each is compiled for Debug
/// and Release by two compilers, run plain and instrumented, and has to do the same both times.
/// </summary>
public sealed class ValidationTests
{
    public static TheoryData<string, string, string> Targets()
    {
        TheoryData<string, string, string> data = [];
        foreach (string path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Validation", "Targets"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (string compiler in (string[])["SDK", "package"])
            {
                data.Add(Path.GetFileNameWithoutExtension(path), "Debug", compiler);
                data.Add(Path.GetFileNameWithoutExtension(path), "Release", compiler);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Counts_what_the_target_says(string target, string configuration, string compiler)
    {
        string source = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Validation", "Targets"), target + ".cs", SearchOption.AllDirectories).Single();
        using ProgramSession session = new();
        string program = Compiler.Compile(source, session.ProgramFolder, new CompilationKind
        {
            Configuration = Enum.Parse<OptimizationLevel>(configuration),
            UsesSdk = compiler == "SDK",
        });
        ProgramRun plain = ProgramRun.Of(program);

        ModuleMap map = session.Instrument(program, Path.GetDirectoryName(source)!);
        ProgramRun measured = ProgramRun.Of(program);
        MeasuredLines lines = MeasuredLines.Of(map, session.ReadCounters(map));

        // Last, because it runs module initialisers in this process.
        JitCheck.CompileEveryMethod(program);

        Assert.Equal(plain, measured);
        ConservationChecks.Check(map, lines);
        string[] text = File.ReadAllLines(source);
        List<Expectation> expectations = Expectation.Parse(text, configuration);
        Assert.NotEmpty(expectations);
        Assert.True(lines.Differences(expectations) is [], MeasuredLines.Describe(text, lines.Differences(expectations)));
    }
}
