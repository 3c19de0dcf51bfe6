using CoverTool.Data;
using CoverTool.Instrumenter;
using CoverTool.Tests.EndToEnd;

namespace CoverTool.Tests.Caching;

/// <summary>A module from the cache is the one that would have been made.</summary>
public sealed class CachedInstrumentationTests : IDisposable
{
    private const string Session = "/dev/shm/covertool-00000000000000000000000000000001";
    private const string OtherSession = "/dev/shm/covertool-00000000000000000000000000000002";

    private readonly TemporaryFolder _folder = new();
    private readonly CountingCache _cache = new();
    private readonly MeasuredProgram _program;

    public CachedInstrumentationTests() => _program = MeasuredProgram.Build(_folder);

    [Fact]
    public void It_is_the_same_for_every_session()
    {
        InstrumentationResult.Instrumented first = Instrument(Session);

        AssertSame(first, Instrument(Session));
        AssertSame(Fresh(_program.Module, OtherSession), Instrument(OtherSession));
        Assert.Equal(2, _cache.Found);
        Assert.Single(_cache.Keys);
    }

    [Theory]
    [InlineData("CoverTool.Data.dll")]
    [InlineData("CoverTool.Instrumenter.dll")]
    [InlineData("CoverTool.Reporter.dll")]
    [InlineData("covertool.dll")]
    public void It_is_the_same_for_real_modules(string name)
    {
        string module = Path.Combine(AppContext.BaseDirectory, name);
        string root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
        InstrumentationRequest request = new(module, new SourceTree(root), Session);
        InstrumentationResult.Instrumented fresh = Assert.IsType<InstrumentationResult.Instrumented>(ModuleInstrumenter.Instrument(request));

        AssertSame(fresh, Assert.IsType<InstrumentationResult.Instrumented>(ModuleInstrumenter.Instrument(request, _cache)));
        AssertSame(fresh, Assert.IsType<InstrumentationResult.Instrumented>(ModuleInstrumenter.Instrument(request, _cache)));
        Assert.Equal(1, _cache.Found);
    }

    [Fact]
    public void It_has_its_symbols_beside_it_wherever_it_lies()
    {
        Instrument(Session);
        Directory.CreateDirectory(_folder["copy"]);
        string copy = _folder["copy/Measured.dll"];
        File.Copy(_program.Module, copy);
        File.Copy(Path.ChangeExtension(_program.Module, ".pdb"), Path.ChangeExtension(copy, ".pdb"));

        InstrumentationResult.Instrumented cached = Instrument(Session, copy);

        Assert.Equal(1, _cache.Found);
        AssertSame(Fresh(copy, Session), cached);
        Assert.Equal(Path.ChangeExtension(copy, ".pdb"), cached.SymbolsPath);
    }

    [Fact]
    public void A_module_whose_symbols_are_not_beside_it_is_another()
    {
        Instrument(Session);
        Directory.CreateDirectory(_folder["copy"]);
        string copy = _folder["copy/Measured.dll"];
        File.Copy(_program.Module, copy);

        InstrumentationResult.Instrumented result = Instrument(Session, copy);

        Assert.Equal(0, _cache.Found);
        Assert.Null(result.Symbols);
    }

    [Theory]
    [InlineData("edited")]
    [InlineData("commented")]
    [InlineData("deleted")]
    [InlineData("renamed")]
    [InlineData("longer session")]
    [InlineData("another root")]
    public void Whatever_the_result_depends_on_makes_another(string change)
    {
        Instrument(Session);
        string source = _folder["Measured.cs"];
        string module = _program.Module;
        string session = Session;
        string root = _folder.Location;
        switch (change)
        {
            case "edited":
                File.WriteAllText(source, File.ReadAllText(source).Replace("done + 1", "done + 2", StringComparison.Ordinal));
                break;
            case "commented":
                File.AppendAllText(source, "// coverage: off");
                break;
            case "deleted":
                File.Delete(source);
                _folder.Write("Measured.cs", "");
                break;
            case "renamed":
                module = Path.ChangeExtension(module, ".exe");
                File.Move(_program.Module, module);
                break;
            case "longer session":
                session += "1";
                break;
            default:
                root = Path.GetDirectoryName(root)!;
                break;
        }

        InstrumentationRequest request = new(module, new SourceTree(root), session);
        InstrumentationResult.Instrumented result = Assert.IsType<InstrumentationResult.Instrumented>(ModuleInstrumenter.Instrument(request, _cache));

        Assert.Equal(0, _cache.Found);
        Assert.Equal(2, _cache.Keys.Count);
        AssertSame(Assert.IsType<InstrumentationResult.Instrumented>(ModuleInstrumenter.Instrument(request)), result);
    }

    [Fact]
    public void A_source_that_is_as_it_was_makes_it_the_same_again()
    {
        string source = _folder["Measured.cs"];
        string text = File.ReadAllText(source);
        Instrument(Session);
        File.WriteAllText(source, "// edited");
        Guid edited = Instrument(Session).Map.Id;
        File.WriteAllText(source, text);

        InstrumentationResult.Instrumented result = Instrument(Session);

        Assert.Equal(1, _cache.Found);
        Assert.NotEqual(edited, result.Map.Id);
        AssertSame(Fresh(_program.Module, Session), result);
    }

    [Fact]
    public void Two_edits_of_a_source_have_two_maps()
    {
        File.WriteAllText(_folder["Measured.cs"], "// edited");
        Guid edited = Instrument(Session).Map.Id;
        File.WriteAllText(_folder["Measured.cs"], "// edited again");

        Assert.NotEqual(edited, Instrument(Session).Map.Id);
    }

    [Fact]
    public void A_skipped_module_is_not_kept()
    {
        File.Delete(_folder["Measured.cs"]);

        Assert.IsType<InstrumentationResult.Skipped>(
            ModuleInstrumenter.Instrument(new InstrumentationRequest(_program.Module, new SourceTree(_folder.Location), Session), _cache));
        Assert.Empty(_cache.Keys);
    }

    [Fact]
    public void A_debug_build_that_may_be_optimized_is_another_module()
    {
        InstrumentationRequest request = new(_program.Module, new SourceTree(_folder.Location), "session");
        InstrumentationResult kept = ModuleInstrumenter.Instrument(request, _cache);
        InstrumentationResult optimized = ModuleInstrumenter.Instrument(request with { OptimizesDebugCode = true }, _cache);
        AssertSame(Assert.IsType<InstrumentationResult.Instrumented>(ModuleInstrumenter.Instrument(request)), Assert.IsType<InstrumentationResult.Instrumented>(kept));
        AssertSame(
            Assert.IsType<InstrumentationResult.Instrumented>(ModuleInstrumenter.Instrument(request with { OptimizesDebugCode = true })),
            Assert.IsType<InstrumentationResult.Instrumented>(optimized));
    }

    // A property that is not part of the key would let a run have what belongs to another question.
    [Fact]
    public void The_key_is_made_of_all_that_a_request_can_ask() => Assert.Equal(
        ["ModulePath", "OptimizesDebugCode", "SessionPath", "Sources"],
        typeof(InstrumentationRequest).GetProperties().Select(property => property.Name).Where(name => name != "EqualityContract").Order(StringComparer.Ordinal));

    public void Dispose() => _folder.Dispose();

    private static void AssertSame(InstrumentationResult.Instrumented expected, InstrumentationResult.Instrumented actual)
    {
        Assert.Equal(expected.Image, actual.Image);
        Assert.Equal(expected.Symbols, actual.Symbols);
        Assert.Equal(expected.SymbolsPath, actual.SymbolsPath);
        Assert.Equal(Bytes(expected.Map), Bytes(actual.Map));
    }

    private static byte[] Bytes(ModuleMap map)
    {
        using MemoryStream stream = new();
        ModuleMapFile.Write(stream, map);
        return stream.ToArray();
    }

    private InstrumentationResult.Instrumented Fresh(string module, string session) => Assert.IsType<InstrumentationResult.Instrumented>(
        ModuleInstrumenter.Instrument(new InstrumentationRequest(module, new SourceTree(_folder.Location), session)));

    private InstrumentationResult.Instrumented Instrument(string session, string? module = null) => Assert.IsType<InstrumentationResult.Instrumented>(
        ModuleInstrumenter.Instrument(new InstrumentationRequest(module ?? _program.Module, new SourceTree(_folder.Location), session), _cache));
}
