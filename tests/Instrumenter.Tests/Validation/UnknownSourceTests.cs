using CoverTool.Data;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>
/// The targets once more with a source that was changed after it was compiled, so that the filters alone decide what is no
/// branch. Lines and hits are the same; what has no branches has none. Here debug builds stay as they are, so that each target runs in both ways.
/// </summary>
public sealed class UnknownSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("covertool-tests-");

    public static TheoryData<string, OptimizationLevel> Targets()
    {
        TheoryData<string, OptimizationLevel> data = [];
        foreach (string target in ValidationTests.Targets().Select(row => (string)row[0]).Distinct())
        {
            data.Add(target, OptimizationLevel.Debug);
            data.Add(target, OptimizationLevel.Release);
        }

        return data;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Targets))]
    public void No_branch_appears(string target, OptimizationLevel configuration)
    {
        string original = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Validation", "Targets"), target + ".cs", SearchOption.AllDirectories).Single();
        string source = Path.Combine(_folder.FullName, target + ".cs");
        File.Copy(original, source);
        using ProgramSession session = new() { OptimizesDebugCode = false };
        string program = Compiler.Compile(source, session.ProgramFolder, new CompilationKind { Configuration = configuration, UsesSdk = true });
        File.AppendAllText(source, "\n// changed\n");

        ModuleMap map = session.Instrument(program, _folder.FullName);
        ProgramRun.Of(program);
        MeasuredLines lines = MeasuredLines.Of(session.ReadCounters([map]), source);

        ConservationChecks.Check(map);
        string[] text = File.ReadAllLines(original);
        List<Expectation> expectations =
        [
            .. Expectation.Parse(text, configuration.ToString(), isSourceKnown: false)
                .Select(expectation => expectation.Branches == (0, 0) ? expectation : expectation with { Branches = null }),
        ];
        Assert.True(lines.Differences(expectations) is [], MeasuredLines.Describe(text, lines.Differences(expectations)));
    }
}
