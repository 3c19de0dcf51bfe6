using CoverTool.Data;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis.Emit;

namespace CoverTool.Instrumenter.Tests;

/// <summary>Which modules are instrumented, and what is said of those that are not.</summary>
public sealed class ModuleReadingTests : IDisposable
{
    private const string Source = """
        static class Program
        {
            static void Main() => System.Console.WriteLine("hello");
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Symbols_beside_the_module_are_found() => AssertCounts(new CompilationKind());

    [Fact]
    public void Embedded_symbols_are_found() => AssertCounts(new CompilationKind { Symbols = DebugInformationFormat.Embedded });

    [Fact]
    public void Symbols_at_the_path_in_the_debug_directory_are_found()
    {
        string elsewhere = Directory.CreateDirectory(Path.Combine(_session.ProgramFolder, "symbols")).FullName;
        AssertCounts(new CompilationKind { SymbolsPath = Path.Combine(elsewhere, "Elsewhere.pdb") });
        Assert.False(File.Exists(Path.Combine(_session.ProgramFolder, "Program.pdb")), "no file may appear beside the module");
    }

    [Fact]
    public void A_strong_named_module_runs_instrumented() => AssertCounts(new CompilationKind { HasStrongName = true });

    [Fact]
    public void A_module_without_symbols_is_skipped() =>
        AssertSkipped(SkipReason.NoSymbols, _session.Compile(Source, new CompilationKind { Symbols = null }));

    [Fact]
    public void A_module_whose_symbol_file_is_gone_is_skipped()
    {
        string program = _session.Compile(Source, new CompilationKind());
        File.Delete(Path.ChangeExtension(program, ".pdb"));
        AssertSkipped(SkipReason.NoSymbols, program);
    }

    [Fact]
    public void A_module_with_the_symbols_of_another_build_is_skipped()
    {
        string program = _session.Compile(Source, new CompilationKind());
        byte[] module = File.ReadAllBytes(program);
        _session.Compile(Source.Replace("hello", "other", StringComparison.Ordinal), new CompilationKind());
        File.WriteAllBytes(program, module);
        AssertSkipped(SkipReason.SymbolsDoNotMatch, program);
    }

    [Fact]
    public void A_Windows_pdb_is_named_as_such()
    {
        string program = _session.Compile(Source, new CompilationKind());
        File.WriteAllText(Path.ChangeExtension(program, ".pdb"), "Microsoft C/C++ MSF 7.00\r\n");
        AssertSkipped(SkipReason.NoSymbols, program, "Windows PDB");
    }

    [Fact]
    public void A_reference_assembly_is_skipped() =>
        AssertSkipped(SkipReason.ReferenceAssembly, _session.Compile(Source, new CompilationKind { IsReferenceAssembly = true }));

    [Fact]
    public void A_module_whose_sources_are_elsewhere_is_skipped()
    {
        string program = _session.Compile(Source, new CompilationKind());
        string otherRoot = Directory.CreateDirectory(Path.Combine(_session.ProgramFolder, "other")).FullName;
        InstrumentationResult.Skipped skipped = Assert.IsType<InstrumentationResult.Skipped>(_session.TryInstrument(program, otherRoot));
        Assert.Equal(SkipReason.NoLocalSources, skipped.Reason);
    }

    [Fact]
    public void An_instrumented_module_is_not_instrumented_again()
    {
        string program = _session.Compile(Source, new CompilationKind());
        _session.Instrument(program, _session.ProgramFolder);
        AssertSkipped(SkipReason.AlreadyInstrumented, program);
    }

    [Fact]
    public void A_module_that_another_tool_left_instrumented_is_skipped()
    {
        const string tracker = "namespace Coverlet.Core.Instrumentation.Tracker { static class Program_1 { } }";
        AssertSkipped(SkipReason.AlreadyInstrumented, _session.Compile(Source + tracker, new CompilationKind()));
    }

    [Fact]
    public void A_module_with_native_code_is_skipped()
    {
        string program = _session.Compile(Source, new CompilationKind());
        PortableExecutable.ClearILOnly(program);
        AssertSkipped(SkipReason.MixedMode, program);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("this is no module at all, but long enough to look at")]
    public void What_is_no_module_is_skipped(string content)
    {
        string path = Path.Combine(_session.ProgramFolder, "Other.dll");
        File.WriteAllText(path, content);
        AssertSkipped(SkipReason.Unreadable, path);
    }

    [Fact]
    public void A_truncated_module_is_skipped()
    {
        string program = _session.Compile(Source, new CompilationKind());
        byte[] content = File.ReadAllBytes(program);
        for (int length = 64; length < content.Length; length += 97)
        {
            File.WriteAllBytes(program, content[..length]);
            InstrumentationResult.Skipped skipped = Assert.IsType<InstrumentationResult.Skipped>(_session.TryInstrument(program, _session.ProgramFolder));
            Assert.Equal(SkipReason.Unreadable, skipped.Reason);
        }
    }

    private void AssertCounts(CompilationKind how)
    {
        string program = _session.Compile(Source, how);
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal(new ProgramRun("hello\n", "", 0), ProgramRun.Of(program));
        Assert.Equal([1], _session.ReadCounters(map));
    }

    private void AssertSkipped(SkipReason reason, string path, string detail = "")
    {
        InstrumentationResult.Skipped skipped = Assert.IsType<InstrumentationResult.Skipped>(_session.TryInstrument(path, _session.ProgramFolder));
        Assert.Equal(reason, skipped.Reason);
        Assert.Contains(detail, skipped.Detail, StringComparison.Ordinal);
    }
}
