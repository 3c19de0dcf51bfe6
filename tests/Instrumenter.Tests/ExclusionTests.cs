using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Instrumenter.Tests;

/// <summary>What attributes exclude, and that it is said.</summary>
public sealed class ExclusionTests : IDisposable
{
    private const string Source = """
        using System.Diagnostics.CodeAnalysis;
        static class Program
        {
            static void Main() => Console.WriteLine(Measured() + Excluded() + Generated.Value() + new Outer.Inner().Property);
            static int Measured() => 1;
            [ExcludeFromCodeCoverage]
            static int Excluded()
            {
                Func<int> lambda = () => Local();
                return lambda();
                int Local() => 2;
            }
        }
        [System.CodeDom.Compiler.GeneratedCode("tool", "1.0")]
        static class Generated
        {
            public static int Value() => 3;
        }
        [ExcludeFromCodeCoverage]
        class Outer
        {
            public class Inner
            {
                public int Property => 4;
            }
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Excluded_members_have_no_probe_and_are_named_with_the_reason()
    {
        string program = _session.Compile(Source, new CompilationKind());
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);

        Assert.Equal(["Main", "Measured"], map.Methods.Select(method => method.Name));
        UnmeasuredEntry[] expected =
        [
            new UnmeasuredEntry("Program", "Excluded()", "it has [ExcludeFromCodeCoverage]"),
            new UnmeasuredEntry("Generated", "", "Generated has [GeneratedCode]"),
            new UnmeasuredEntry("Outer+Inner", "", "Outer has [ExcludeFromCodeCoverage]"),
        ];
        Assert.Equal(expected, map.Unmeasured.ToArray());
        Assert.Equal("10\n", ProgramRun.Of(program).Output);
    }
}
