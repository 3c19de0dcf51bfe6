using CoverTool.Hook;
using CoverTool.Running;

namespace CoverTool.Tests.Running;

public sealed class CommandModulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CommandModulesTests()
    {
        _folder.Write("bin/Shop.dll", "");
        _folder.Write("bin/Shop.Tests.dll", "");
        _folder.Write("bin/Shop", "");
    }

    [Theory]
    [InlineData("bin/Shop.dll --port 8080", "bin/Shop.dll")]
    [InlineData("exec bin/Shop.dll bin/Shop.Tests.dll", "bin/Shop.dll")]
    [InlineData("exec --roll-forward Major --depsfile bin/Shop.Tests.dll bin/Shop.dll", "bin/Shop.dll")]
    [InlineData("--roll-forward-on-no-candidate-fx bin/Shop.dll", "bin/Shop.dll")]
    [InlineData("run --project bin/Shop.dll", "")]
    [InlineData("bin/Missing.dll", "")]
    [InlineData("build Shop.sln", "")]
    [InlineData("", "")]
    public void The_module_that_dotnet_is_told_to_run(string arguments, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [Request(expected, isTest: false)], Find("/usr/bin/dotnet", arguments));

    [Theory]
    [InlineData("vstest bin/Shop.Tests.dll --logger trx")]
    [InlineData("test bin/Shop.Tests.dll")]
    [InlineData("test --blame bin/Shop.Tests.dll")]
    [InlineData("test --test-modules bin/Shop.Tests.dll")]
    [InlineData("test --test-modules **/*.Tests.dll")]
    [InlineData("test --test-modules no/*.dll;b*/**/*s.dll")]
    [InlineData("test --root-directory bin --test-modules *.Tests.DLL --list-tests")]
    public void The_modules_that_dotnet_is_told_to_test(string arguments) =>
        Assert.Equal([Request("bin/Shop.Tests.dll", isTest: true)], Find("/usr/bin/dotnet", arguments));

    [Fact]
    public void The_module_that_a_program_starts() =>
        Assert.Equal([Request("bin/Shop.dll", isTest: false)], Find(_folder["bin/Shop"], "--port 8080"));

    [Fact]
    public void The_module_that_a_program_starts_through_a_link()
    {
        File.CreateSymbolicLink(_folder["shop"], _folder["bin/Shop"]);

        Assert.Equal([Request("bin/Shop.dll", isTest: false)], Find(_folder["shop"], ""));
    }

    [Fact]
    public void Any_other_program_has_no_module() => Assert.Empty(Find("/bin/sh", "-c true"));

    [Fact]
    public void A_module_that_references_a_test_framework_is_a_test_project()
    {
        Assert.True(TestFrameworks.AreReferencedBy(typeof(CommandModulesTests).Assembly.Location));
        Assert.False(TestFrameworks.AreReferencedBy(typeof(CommandModules).Assembly.Location));
        Assert.False(TestFrameworks.AreReferencedBy(_folder["bin/Shop.dll"]));
    }

    public void Dispose() => _folder.Dispose();

    private HookRequest Request(string module, bool isTest) => new(_folder[module], "", isTest);

    private HookRequest[] Find(string program, string arguments) =>
    [
        .. CommandModules.Find(program, [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)], _folder.Location),
    ];
}
