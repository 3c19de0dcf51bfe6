using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Instrumenter.Tests.Sources;

/// <summary>Modules whose PDB names other paths than the source files have here.</summary>
public sealed class MovedSourcesTests : IDisposable
{
    private const string Program = "Console.WriteLine(Shop.Price.Of(3));\n";
    private const string Price = "namespace Shop\n{\n    class Price { public static int Of(int n) => n * 2; }\n}\n";
    private const string Cart = "namespace Shop\n{\n    class Cart { public static int Count => 1; }\n}\n";

    private readonly ProgramSession _session = new();

    private string Root => _session.ProgramFolder;

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("/_/")]
    [InlineData("./")]
    [InlineData("")]
    [InlineData("/home/builder/agent/7/s/")]
    [InlineData(@"D:\a\1\s\")]
    public void Sources_under_another_root_are_found(string prefix)
    {
        Write("src/Shop/Price.cs", Price);
        ModuleMap map = Instrument(new CompilationKind { PathMap = new(Root + "/", prefix), MoreSources = [PathOf("src/Shop/Price.cs")] });
        Assert.Equal([PathOf("src/Shop/Price.cs"), PathOf("src/Shop/Program.cs")], Locals(map));
        Assert.DoesNotContain(map.Unmeasured, entry => entry.IsMissing);
        Assert.Equal(new ProgramRun("6\n", "", 0), ProgramRun.Of(PathOf("out/Program.dll")));
        Assert.Equal([1, 1], _session.ReadCounters(map));
    }

    [Fact]
    public void A_project_that_gives_its_own_folder_another_name_is_found()
    {
        Write("src/Shop/Price.cs", Price);
        ModuleMap map = Instrument(new CompilationKind { PathMap = new(PathOf("src/Shop") + "/", "./"), MoreSources = [PathOf("src/Shop/Price.cs")] });
        Assert.Equal([PathOf("src/Shop/Price.cs"), PathOf("src/Shop/Program.cs")], Locals(map));
    }

    [Fact]
    public void Sources_that_moved_with_their_module_are_found_though_the_old_ones_are_still_there()
    {
        Write("old/src/Price.cs", Price);
        string program = Compile("old/src/Program.cs", new CompilationKind { MoreSources = [PathOf("old/src/Price.cs")] });
        Write("new/src/Price.cs", Price);
        Write("new/src/Program.cs", Program);
        ModuleMap map = _session.Instrument(program, PathOf("new"));
        Assert.Equal([PathOf("new/src/Price.cs"), PathOf("new/src/Program.cs")], Locals(map));
    }

    [Fact]
    public void Other_ends_of_lines_make_no_other_source()
    {
        Write("src/Shop/Price.cs", Price);
        string program = Compile("src/Shop/Program.cs", new CompilationKind { PathMap = new(Root, "/_"), MoreSources = [PathOf("src/Shop/Price.cs")] });
        Write("src/Shop/Price.cs", Price.ReplaceLineEndings("\r\n"));
        Write("src/Shop/Program.cs", Program.ReplaceLineEndings("\r\n"));
        ModuleMap map = _session.Instrument(program, Root);
        Assert.Equal([PathOf("src/Shop/Price.cs"), PathOf("src/Shop/Program.cs")], Locals(map));
    }

    [Fact]
    public void A_file_that_was_edited_is_found_beside_others_that_were_not()
    {
        Write("src/Shop/Price.cs", Price);
        string program = Compile("src/Shop/Program.cs", new CompilationKind { PathMap = new(Root, "/_"), MoreSources = [PathOf("src/Shop/Price.cs")] });
        Write("src/Shop/Price.cs", Price.Replace("n * 2", "n * 3", StringComparison.Ordinal));
        Assert.Equal([PathOf("src/Shop/Price.cs"), PathOf("src/Shop/Program.cs")], Locals(_session.Instrument(program, Root)));
    }

    [Fact]
    public void Another_version_of_the_sources_is_not_taken_for_the_sources()
    {
        Write("src/Shop/Price.cs", Price);
        Write("src/Shop/Cart.cs", Cart);
        string program = Compile(
            "src/Shop/Program.cs",
            new CompilationKind { PathMap = new(Root, "/_"), MoreSources = [PathOf("src/Shop/Price.cs"), PathOf("src/Shop/Cart.cs")] });
        Write("src/Shop/Price.cs", Price + "// newer\n");
        Write("src/Shop/Program.cs", Program + "// newer\n");
        ModuleMap map = _session.Instrument(program, Root);
        Assert.Equal([PathOf("src/Shop/Cart.cs")], Locals(map));
        Assert.Equal(
            [
                new UnmeasuredEntry("Program", "", "its source file '/_/src/Shop/Program.cs' was not found under the source root", IsMissing: true),
                new UnmeasuredEntry("Shop.Price", "", "its source file '/_/src/Shop/Price.cs' was not found under the source root", IsMissing: true),
            ],
            map.Unmeasured.Where(entry => entry.IsMissing).OrderBy(entry => entry.TypeName, StringComparer.Ordinal));
    }

    [Fact]
    public void Sources_that_are_nowhere_are_named()
    {
        string program = Compile("src/Shop/Program.cs", new CompilationKind { PathMap = new(Root, "/_"), MoreSources = [Written("lib/Price.cs", Price)] });
        string elsewhere = Directory.CreateDirectory(PathOf("elsewhere")).FullName;
        InstrumentationResult.Skipped skipped = Assert.IsType<InstrumentationResult.Skipped>(_session.TryInstrument(program, elsewhere));
        Assert.Equal(SkipReason.NoLocalSources, skipped.Reason);
        Assert.Contains("'/_/src/Shop/Program.cs'", skipped.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_copies_of_a_file_that_of_the_project_is_taken()
    {
        foreach (string project in (string[])["src/Bank", "src/Shop", "src/Zoo"])
        {
            Write($"{project}/Polyfills/Price.cs", Price);
        }

        ModuleMap map = Instrument(new CompilationKind { PathMap = new(PathOf("src/Shop"), "."), MoreSources = [PathOf("src/Shop/Polyfills/Price.cs")] });
        Assert.Equal([PathOf("src/Shop/Polyfills/Price.cs"), PathOf("src/Shop/Program.cs")], Locals(map));
    }

    [Fact]
    public void Source_that_is_in_the_symbols_alone_comes_to_where_its_project_is()
    {
        ModuleMap map = Instrument(new CompilationKind
        {
            PathMap = new(Root, "/_"),
            GeneratedSource = "namespace Shop\n{\n    class Price { public static int Of(int n) => n * 2; }\n}\n",
        });
        Assert.Equal([PathOf("out/obj/Made.cs"), PathOf("src/Shop/Program.cs")], Locals(map));
        Assert.Contains(map.Documents, document => document.Text.Length != 0);
    }

    private static IEnumerable<string> Locals(ModuleMap map) => map.Documents.Select(document => document.LocalPath).Order(StringComparer.Ordinal);

    private string PathOf(string name) => Path.Combine(Root, name);

    private string Written(string name, string content)
    {
        Write(name, content);
        return PathOf(name);
    }

    private void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
    }

    private string Compile(string name, CompilationKind how)
    {
        Write(name, Program);
        return Compiler.Compile(PathOf(name), Directory.CreateDirectory(PathOf("out")).FullName, how);
    }

    private ModuleMap Instrument(CompilationKind how) => _session.Instrument(Compile("src/Shop/Program.cs", how), Root);
}
