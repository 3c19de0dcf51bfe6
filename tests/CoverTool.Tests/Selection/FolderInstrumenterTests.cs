using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using CoverTool.Data;
using CoverTool.Hook;
using CoverTool.Instrumenter;
using CoverTool.Restore;
using CoverTool.Selection;
using CoverTool.Sessions;
using CoverTool.Tests.Restore;

namespace CoverTool.Tests.Selection;

public sealed class FolderInstrumenterTests : IDisposable
{
    private readonly JournalFixture _fixture = new();
    private readonly ConcurrentBag<string> _instrumented = [];
    private readonly Measurement _measurement;
    private readonly Journal _journal;

    public FolderInstrumenterTests()
    {
        _journal = _fixture.Create();
        _measurement = new Measurement(new SessionRecord(new SessionFolder(_fixture.Files["session"]), _fixture.Files.Location, ExclusionPolicy.Default));
    }

    [Fact]
    public void Modules_and_their_symbols_are_replaced_and_restored()
    {
        string module = Write("A.Tests/Shop.dll");
        string symbols = Write("A.Tests/Shop.pdb");
        string settings = Write("A.Tests/Shop.json");

        Instrumenter().Instrument(Test("A.Tests"));

        Assert.Equal("instrumented A.Tests/Shop.dll", File.ReadAllText(module));
        Assert.Equal("symbols", File.ReadAllText(symbols));
        Assert.Equal("A.Tests/Shop.json", File.ReadAllText(settings));
        JournalFixture.Restore(_journal);
        Assert.Equal("A.Tests/Shop.dll", File.ReadAllText(module));
        Assert.Equal("A.Tests/Shop.pdb", File.ReadAllText(symbols));
    }

    [Fact]
    public void Symbols_that_were_not_there_are_gone_afterwards()
    {
        Write("A.Tests/Shop.dll");

        Instrumenter().Instrument(Test("A.Tests"));

        Assert.True(File.Exists(_fixture.Files["A.Tests/Shop.pdb"]));
        JournalFixture.Restore(_journal);
        Assert.False(File.Exists(_fixture.Files["A.Tests/Shop.pdb"]));
    }

    [Fact]
    public void A_test_project_is_not_measured_nor_its_copy_in_the_output_of_another()
    {
        Write("A.Tests/A.Tests.dll");
        Write("B.Tests/A.Tests.dll");
        FolderInstrumenter instrumenter = Instrumenter();

        instrumenter.Instrument(Test("A.Tests"));
        instrumenter.Instrument(Test("B.Tests"));

        Assert.Empty(_instrumented);
        Assert.Equal(
            [_fixture.Files["A.Tests/A.Tests.dll"], _fixture.Files["B.Tests/A.Tests.dll"]],
            _measurement.Skipped.Select(module => module.Path));
        Assert.All(_measurement.Skipped, module => Assert.Equal(SkipReason.TestProject, module.Reason));
    }

    [Fact]
    public void A_test_project_is_measured_when_that_is_asked_for()
    {
        Write("A.Tests/A.Tests.dll");

        Instrumenter(includeTests: true).Instrument(Test("A.Tests"));

        Assert.Equal("A.Tests.dll", Assert.Single(_measurement.Maps).Name);
    }

    [Fact]
    public void A_module_that_a_pattern_names_is_not_touched()
    {
        Write("A/A.dll");
        Write("A/B.Contracts.dll");

        Instrumenter(includeTests: false, "b.*").Instrument(new HookRequest(_fixture.Files["A/A.dll"], "A.csproj", IsTest: false));

        SkippedModule skipped = Assert.Single(_measurement.Skipped);
        Assert.Equal((SkipReason.ByPattern, "--skip-module b.*"), (skipped.Reason, skipped.Detail));
        Assert.Equal("A.dll", Assert.Single(_measurement.Maps).Name);
        Assert.Equal("A/B.Contracts.dll", File.ReadAllText(_fixture.Files["A/B.Contracts.dll"]));
    }

    [Fact]
    public void Equal_modules_in_several_folders_are_instrumented_once()
    {
        string[] folders = ["A.Tests", "B.Tests", "C.Tests"];
        foreach (string folder in folders)
        {
            _fixture.Files.Write($"{folder}/Shop.dll", "same");
            _fixture.Files.Write($"{folder}/Shop.pdb", "same symbols");
        }

        FolderInstrumenter instrumenter = Instrumenter();
        Parallel.ForEach(folders, folder => instrumenter.Instrument(Test(folder)));

        Assert.Single(_instrumented);
        Assert.Single(_measurement.Maps);
        Assert.All(folders, folder => Assert.Equal("instrumented same", File.ReadAllText(_fixture.Files[$"{folder}/Shop.dll"])));
        Assert.All(folders, folder => Assert.Equal("symbols", File.ReadAllText(_fixture.Files[$"{folder}/Shop.pdb"])));
    }

    [Fact]
    public void Requests_for_one_folder_at_once_instrument_it_once()
    {
        Write("A.Tests/Shop.dll");
        FolderInstrumenter instrumenter = Instrumenter();

        Parallel.For(0, 8, _ => instrumenter.Instrument(Test("A.Tests")));

        Assert.Single(_instrumented);
        Assert.Equal("instrumented A.Tests/Shop.dll", File.ReadAllText(_fixture.Files["A.Tests/Shop.dll"]));
        Assert.Empty(_measurement.Skipped);
    }

    [Fact]
    public void A_module_rebuilt_during_the_run_is_instrumented_again()
    {
        string module = Write("A.Tests/Shop.dll");
        FolderInstrumenter instrumenter = Instrumenter();
        instrumenter.Instrument(Test("A.Tests"));
        File.WriteAllText(module, "rebuilt");

        instrumenter.Instrument(Test("A.Tests"));

        Assert.Equal("instrumented rebuilt", File.ReadAllText(module));
        JournalFixture.Restore(_journal);
        Assert.Equal("rebuilt", File.ReadAllText(module));
    }

    [Fact]
    public void A_copy_that_the_build_made_of_an_instrumented_module_is_taken_as_it_is_and_restored()
    {
        string module = Write("App/Shop.dll");
        FolderInstrumenter instrumenter = Instrumenter();
        instrumenter.Instrument(new HookRequest(_fixture.Files["App/App.dll"], "", IsTest: false));
        string copy = _fixture.Files["A.Tests/Shop.dll"];
        Directory.CreateDirectory(_fixture.Files["A.Tests"]);
        File.Copy(module, copy);
        File.Copy(_fixture.Files["App/Shop.pdb"], _fixture.Files["A.Tests/Shop.pdb"]);

        instrumenter.Instrument(Test("A.Tests"));

        Assert.Single(_instrumented);
        Assert.Equal("instrumented App/Shop.dll", File.ReadAllText(copy));
        JournalFixture.Restore(_journal);
        Assert.Equal("App/Shop.dll", File.ReadAllText(copy));
        Assert.False(File.Exists(_fixture.Files["A.Tests/Shop.pdb"]));
    }

    [Fact]
    public void A_module_that_another_living_run_instrumented_is_refused()
    {
        string module = Write("A.Tests/Shop.dll");
        using Journal other = _fixture.Create();
        JournalFixture.Replace(other, module, "instrumented by another run");

        Instrumenter().Instrument(Test("A.Tests"));

        SkippedModule skipped = Assert.Single(_measurement.Skipped);
        Assert.Equal(SkipReason.AlreadyInstrumented, skipped.Reason);
        Assert.Contains("Another run", skipped.Detail, StringComparison.Ordinal);
        Assert.Equal("instrumented by another run", File.ReadAllText(module));
    }

    [Fact]
    public void A_module_whose_symbols_cannot_be_replaced_stays_as_it_was()
    {
        string module = Write("A.Tests/Shop.dll");
        string symbols = Write("A.Tests/Shop.pdb");
        Directory.CreateDirectory(_journal.Folder.TemporaryPath(module));

        Instrumenter().Instrument(Test("A.Tests"));

        Assert.Equal(SkipReason.Failed, Assert.Single(_measurement.Skipped).Reason);
        Assert.Empty(_measurement.Maps);
        Assert.Equal("A.Tests/Shop.dll", File.ReadAllText(module));
        Assert.Equal("A.Tests/Shop.pdb", File.ReadAllText(symbols));
    }

    [Fact]
    public void The_reason_why_a_module_is_not_instrumented_is_kept()
    {
        string module = Write("A.Tests/Shop.dll");
        FolderInstrumenter instrumenter = Instrumenter(
            _ => new InstrumentationResult.Skipped(SkipReason.NoSymbols, "no PDB"),
            new ModuleSelection(IncludeTests: false, []));

        instrumenter.Instrument(Test("A.Tests"));

        Assert.Equal([new SkippedModule(module, SkipReason.NoSymbols, "no PDB")], _measurement.Skipped.AsEnumerable());
        Assert.Equal([_fixture.Files["A.Tests"]], _measurement.Folders.AsEnumerable());
    }

    [Fact]
    public void A_folder_that_was_never_built_is_passed_over()
    {
        Instrumenter().Instrument(Test("A.Tests"));

        Assert.Empty(_measurement.Folders);
    }

    public void Dispose()
    {
        _journal.Dispose();
        _fixture.Dispose();
    }

    private string Write(string name) => _fixture.Files.Write(name, name);

    private HookRequest Test(string name) => new(_fixture.Files[$"{name}/{name}.dll"], $"{name}.csproj", IsTest: true);

    private FolderInstrumenter Instrumenter(bool includeTests = false, params string[] skipped) =>
        Instrumenter(Rewrite, new ModuleSelection(includeTests, [.. skipped]));

    private FolderInstrumenter Instrumenter(Func<InstrumentationRequest, InstrumentationResult> instrument, ModuleSelection selection) => new(
        new InstrumentationCache(instrument, new SourceTree(_fixture.Files.Location), "session"),
        _journal,
        _fixture.Store,
        _measurement,
        selection);

    private InstrumentationResult.Instrumented Rewrite(InstrumentationRequest request)
    {
        _instrumented.Add(request.ModulePath);
        ModuleMap map = new(
            Guid.NewGuid(),
            Path.GetFileName(request.ModulePath),
            Path.GetFileNameWithoutExtension(request.ModulePath),
            Guid.NewGuid(),
            1,
            ImmutableArray<DocumentEntry>.Empty,
            ImmutableArray<MethodEntry>.Empty);
        byte[] image = Encoding.UTF8.GetBytes("instrumented " + File.ReadAllText(request.ModulePath));
        return new InstrumentationResult.Instrumented(
            map,
            image,
            Encoding.UTF8.GetBytes("symbols"),
            Path.ChangeExtension(request.ModulePath, ".pdb"));
    }
}
