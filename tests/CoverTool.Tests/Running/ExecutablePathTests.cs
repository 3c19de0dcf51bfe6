using CoverTool.Running;

namespace CoverTool.Tests.Running;

public sealed class ExecutablePathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_bare_name_is_looked_for_in_the_search_path_only()
    {
        WriteProgram("tool");
        string found = WriteProgram("second/tool");
        _folder.Write("first/tool", "not executable");

        Assert.Equal(found, Find("tool", $"{_folder["first"]}:{_folder["second"]}"));
        Assert.Null(Find("tool", ""));
        Assert.Null(Find("tool", null));
    }

    [Fact]
    public void A_name_with_a_folder_is_relative_to_the_working_directory()
    {
        string found = WriteProgram("bin/tool");

        Assert.Equal(found, Find("bin/tool", ""));
        Assert.Equal(found, Find("./bin/../bin/tool", ""));
        Assert.Equal(found, Find(found, ""));
        Assert.Null(Find("bin/other", ""));
    }

    public void Dispose() => _folder.Dispose();

    private string? Find(string program, string? searchPath) => ExecutablePath.Find(program, _folder.Location, searchPath);

    private string WriteProgram(string name)
    {
        string path = _folder.Write(name, "#!/bin/sh\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        return path;
    }
}
