using CoverTool.Data;
using CoverTool.Selection;

namespace CoverTool.Tests.Selection;

public sealed class ProjectModulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Modules_of_projects_that_could_not_be_measured_are_found()
    {
        _folder.Write("Tests.deps.json", """
            { "libraries": {
                "Tests/1.0.0": { "type": "project" }, "Shop/1.0.0": { "type": "project" }, "Shop.Web/2.1.0": { "type": "project" },
                "Serilog/4.0.0": { "type": "package" }, "odd": 3, "odder": { "type": [] } } }
            """);
        Assert.Equal(["Shop.dll"], Found(
            Skipped("Tests.dll", SkipReason.TestProject),
            Skipped("Shop.dll", SkipReason.NoSymbols),
            Skipped("Shop.Web.dll", SkipReason.ByPattern),
            Skipped("Serilog.dll", SkipReason.NoSymbols),
            Skipped("Unknown.dll", SkipReason.NoSymbols)));
    }

    [Fact]
    public void A_module_in_several_folders_is_one()
    {
        foreach (string folder in (string[])["a", "b"])
        {
            _folder.Write($"{folder}/Tests.deps.json", """{ "libraries": { "Shop/1.0.0": { "type": "project" } } }""");
        }

        Assert.Equal(["Shop.dll"], Found(Skipped("a/Shop.dll", SkipReason.NoLocalSources), Skipped("b/Shop.dll", SkipReason.NoLocalSources)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "libraries": [] }""")]
    public void What_builds_do_not_write_is_no_reason_to_fail(string content)
    {
        _folder.Write("Tests.deps.json", content);
        Assert.Empty(Found(Skipped("Shop.dll", SkipReason.NoSymbols)));
    }

    private static IEnumerable<string> Found(params SkippedModule[] skipped) =>
        ProjectModules.Unmeasured([.. skipped]).Select(module => Path.GetFileName(module.Path));

    private SkippedModule Skipped(string name, SkipReason reason) => new(_folder[name], reason, "why");
}
