using CoverTool.Data;
using CoverTool.Instrumenter.Tests.Validation;
using CoverTool.Reporter.Exclusions;
using CoverTool.Reporter.Model;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests;

/// <summary>What excludes code besides the attributes and comments of the validation targets.</summary>
public sealed class ExclusionTests : IDisposable
{
    private const string Attributed = """
        using System.Diagnostics.CodeAnalysis;
        [AttributeUsage(AttributeTargets.All)] class ByHandAttribute : Attribute;
        static class Program
        {
            [ByHand]
            static async Task Main()
            {
                Func<int> one = [Obsolete("one")] () =>
                {
                    Func<int> two = () => Local();
                    return two();
                };
                await Task.Yield();
                Console.WriteLine(one() + Made.Value());
                [Made.Nested.ByMachine] int Local() => 3;
            }
        }
        [ExcludeFromCodeCoverage(Justification = "made up")]
        static class Made
        {
            public static int Value() => 4;
            public static class Nested { public class ByMachineAttribute : Attribute; }
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("ByHand", OptimizationLevel.Debug, "8 10 11 13 14 15")]
    [InlineData("ByHand", OptimizationLevel.Release, "8 10 11 13 14 15")]
    [InlineData("ByHandAttribute", OptimizationLevel.Debug, "8 10 11 13 14 15")]
    [InlineData("By*", OptimizationLevel.Debug, "8 10 11 13 14 15")]
    [InlineData("Obsolete", OptimizationLevel.Debug, "10 11")]
    [InlineData("System.ObsoleteAttribute", OptimizationLevel.Release, "10 11")]
    [InlineData("System.Obsolete", OptimizationLevel.Debug, "10 11")]
    [InlineData("ByMachine", OptimizationLevel.Debug, "15")]
    [InlineData("Made+Nested+ByMachineAttribute", OptimizationLevel.Release, "15")]
    [InlineData("DebuggerStepThrough", OptimizationLevel.Debug, "", false)]
    [InlineData("CompilerGenerated", OptimizationLevel.Debug, "", false)]
    [InlineData("obsolete", OptimizationLevel.Debug, "", false)]
    [InlineData("Hand", OptimizationLevel.Debug, "", false)]
    public void Any_attribute_excludes_by_its_name(string name, OptimizationLevel configuration, string lines, bool matches = true)
    {
        ModuleMap map = Instrument(Attributed, new CompilationKind { Configuration = configuration });
        ExclusionPolicy policy = new(false, [new ExclusionRule(ExclusionKind.ExcludeAttribute, name)]);

        CoverageModel model = Model(map, policy);
        string expected = string.Join(' ', lines.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append("21"));
        Assert.Equal(expected, Excluded(model));
        Assert.Equal(matches ? [] : policy.Rules.ToArray(), model.Exclusions.UnmatchedRules.ToArray());
    }

    [Theory]
    [InlineData("[assembly: ByHand]", "ByHand", "[ByHand] on the assembly")]
    [InlineData("[module: ByHand]", "ByHand", "[ByHand] on the module")]
    public void An_attribute_on_all_excludes_all_of_it(string attribute, string name, string reason)
    {
        const string declaration = "\nConsole.WriteLine(1);\nsealed class ByHandAttribute : Attribute;\n";
        ModuleMap map = Instrument(attribute + declaration, new CompilationKind());
        CoverageModel model = Model(map, new ExclusionPolicy(false, [new ExclusionRule(ExclusionKind.ExcludeAttribute, name)]));
        Assert.Equal(reason, Assert.Single(model.Modules.Single().ExcludedMethods).Reason.Detail);
        Assert.Equal(default, model.Summary);
        Assert.Equal(new Summary(0, 1), Model(map, ExclusionPolicy.Default).Summary.Lines);
    }

    [Fact]
    public void The_reason_says_where_the_attribute_is_and_why()
    {
        CoverageModel model = Model(Instrument(Attributed, new CompilationKind()), ExclusionPolicy.Default);
        ExcludedLine line = Assert.Single(model.Modules.Single().Documents.Single().ExcludedLines);
        Assert.Equal("[ExcludeFromCodeCoverage] on Made: made up", line.Reason.Detail);
        Assert.Equal([new ExcludedCount("[ExcludeFromCodeCoverage]", 1, 0, 1)], model.Exclusions.Counts.ToArray());
        Assert.Equal("Made.Value()", model.Modules.Single().ExcludedMethods.Select(method => $"{method.TypeName}.{method.FullName}").Single());
    }

    [Theory]
    [InlineData("ExcludedMembers", OptimizationLevel.Debug)]
    [InlineData("ExcludedMembers", OptimizationLevel.Release)]
    [InlineData("ExcludedExtensions", OptimizationLevel.Debug)]
    [InlineData("ExcludedFunctions", OptimizationLevel.Debug)]
    [InlineData("ExcludedFunctions", OptimizationLevel.Release)]
    [InlineData("ExcludedStateMachines", OptimizationLevel.Debug)]
    [InlineData("ExcludedStateMachines", OptimizationLevel.Release)]
    [InlineData("InsideExcludedMethods", OptimizationLevel.Debug)]
    [InlineData("InsideExcludedMethods", OptimizationLevel.Release)]
    public void Without_the_source_attributes_do_not_leak_either(string target, OptimizationLevel configuration)
    {
        string original = Path.Combine(AppContext.BaseDirectory, "Validation", "Targets", "Exclusions", target + ".cs");
        string source = Path.Combine(_session.ProgramFolder, target + ".cs");
        File.Copy(original, source);
        string program = Compiler.Compile(source, _session.ProgramFolder, new CompilationKind { Configuration = configuration });
        File.AppendAllText(source, "// edited");
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);

        List<Expectation> expectations = Expectation.Parse(File.ReadAllLines(original), configuration.ToString(), isSourceKnown: false);
        ModuleCounts counts = new(map, [.. new long[map.CounterCount]]);
        Assert.Equal(ExclusionOutcome.Expected(expectations), ExclusionOutcome.Of([counts], source));
    }

    [Fact]
    public void Comments_of_a_file_that_was_edited_are_not_followed_and_that_is_said()
    {
        string program = _session.Compile("Console.WriteLine(1); // coverage: ignore\n", new CompilationKind());
        File.WriteAllText(Path.Combine(_session.ProgramFolder, "Program.cs"), "\n// coverage: off\nConsole.WriteLine(1);\n");
        CoverageModel model = Model(_session.Instrument(program, _session.ProgramFolder), ExclusionPolicy.Default);

        Assert.Equal("", Excluded(model));
        (string path, CommentProblem problem) = Assert.Single(model.Exclusions.CommentProblems);
        Assert.Equal(("Program.cs", 2), (path, problem.Line));
        Assert.Contains("not the one that was compiled", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Console.WriteLine(1);\n// coverage: off\nConsole.WriteLine(2);", 2, "to the end of the file", "3")]
    [InlineData("Console.WriteLine(1);\n// coverage: on\nConsole.WriteLine(2);", 2, "what is not off", "")]
    [InlineData("// coverage: off\nConsole.WriteLine(1);\n// coverage: on branches\n// coverage: on", 3, "what is not off", "2")]
    [InlineData("// coverage: disable\nConsole.WriteLine(1);", 1, "not understood", "")]
    [InlineData("Console.WriteLine(1); // coverage: ignore branchs", 1, "not understood", "")]
    [InlineData("{\nConsole.WriteLine(1);\n// coverage: ignore\n}", 3, "before nothing", "")]
    public void A_comment_that_is_probably_a_mistake_is_named(string source, int line, string text, string excluded)
    {
        CoverageModel model = Model(Instrument(source, new CompilationKind()), ExclusionPolicy.Default);
        CommentProblem problem = Assert.Single(model.Exclusions.CommentProblems).Problem;
        Assert.Equal(line, problem.Line);
        Assert.Contains(text, problem.Text, StringComparison.Ordinal);
        Assert.Equal(excluded, Excluded(model));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Source_that_is_in_the_PDB_alone_is_generated_and_counted(OptimizationLevel configuration)
    {
        const string made = "static class Made\n{\n    public static int Value(bool more) =>\n        more ? 2 : 1;\n}\n";
        string program = _session.Compile("Console.WriteLine(Made.Value(true));", new CompilationKind { GeneratedSource = made, Configuration = configuration });
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal("2\n", ProgramRun.Of(program).Output);
        RunResult run = Run(map, ExclusionPolicy.Default, _session.ReadCounters(map));

        CoverageModel model = CoverageBuilder.Build(run);
        Assert.Equal(new CoverageSummary(new Summary(1, 1), default, new Summary(1, 1)), model.Summary);
        Assert.Equal([new ExcludedCount("generated source files", 1, 2, 1)], model.Exclusions.Counts.ToArray());

        CoverageModel included = CoverageBuilder.Build(run with { Exclusions = new ExclusionPolicy(true, []) });
        Assert.Equal(new CoverageSummary(new Summary(2, 2), new Summary(1, 2), new Summary(2, 2)), included.Summary);
        Assert.Equal(made, included.Modules.Single().Documents.Single(document => document.Document.Path == "obj/Made.cs").Document.Text);
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void A_type_in_several_files_is_excluded_in_all(OptimizationLevel configuration)
    {
        string other = Path.Combine(_session.ProgramFolder, "Other.cs");
        File.WriteAllText(other, "partial class Cart\n{\n    public int Two() => 2;\n}\n");
        const string source = """
            Console.WriteLine(new Cart().One() + new Cart().Two());
            [System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage] partial class Cart { public int One() => 1; }
            """;
        ModuleMap map = Instrument(source, new CompilationKind { Configuration = configuration, MoreSources = [other] });
        Assert.Equal(new ExcludedCount("[ExcludeFromCodeCoverage]", 2, 0, 2), Assert.Single(Model(map, ExclusionPolicy.Default).Exclusions.Counts));
    }

    [Fact]
    public void A_member_without_a_source_file_is_named_as_not_measured()
    {
        const string source = """
            Console.WriteLine(new Cart().One());
            #line 1 "Elsewhere.cs"
            class Cart { public int One() => 1; }
            """;
        ModuleMap map = Instrument(source, new CompilationKind());
        Assert.Equal([new UnmeasuredEntry("Cart", "", "its source file 'Elsewhere.cs' was not found under the source root", IsMissing: true)], map.Unmeasured.Where(entry => entry.IsMissing));
    }

    private static string Excluded(CoverageModel model) => string.Join(
        ' ', model.Modules.Single().Documents.SelectMany(document => document.ExcludedLines).Select(line => line.Number));

    private ModuleMap Instrument(string source, CompilationKind how) =>
        _session.Instrument(_session.Compile(source, how), _session.ProgramFolder);

    private CoverageModel Model(ModuleMap map, ExclusionPolicy policy) => CoverageBuilder.Build(Run(map, policy, new long[map.CounterCount]));

    private RunResult Run(ModuleMap map, ExclusionPolicy policy, long[] counters) =>
        new(_session.ProgramFolder, [new ModuleCounts(map, [.. counters])], [], []) { Exclusions = policy };
}
