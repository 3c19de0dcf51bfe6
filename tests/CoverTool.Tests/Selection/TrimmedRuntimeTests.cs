using CoverTool.Selection;

namespace CoverTool.Tests.Selection;

public sealed class TrimmedRuntimeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_whole_runtime_lacks_nothing() =>
        Assert.Null(TrimmedRuntime.MissingIn(Path.GetDirectoryName(typeof(object).Assembly.Location)!));

    [Fact]
    public void Where_no_runtime_is_nothing_is_missing() => Assert.Null(TrimmedRuntime.MissingIn(_folder.Location));

    [Fact]
    public void What_a_runtime_lacks_is_named()
    {
        File.Copy(typeof(TrimmedRuntimeTests).Assembly.Location, _folder["System.Private.CoreLib.dll"]);

        Assert.Equal("System.IO.File.Exists", TrimmedRuntime.MissingIn(_folder.Location));
    }

    [Fact]
    public void A_damaged_runtime_is_no_runtime()
    {
        _folder.Write("System.Private.CoreLib.dll", "no module");

        Assert.NotNull(TrimmedRuntime.MissingIn(_folder.Location));
    }

    public void Dispose() => _folder.Dispose();
}
