using System.Diagnostics;

namespace CoverTool.Instrumenter.Tests.Sources;

/// <summary>Which files below a folder may be sources.</summary>
public sealed class SourceTreeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("covertool-tests-").FullName;

    [Fact]
    public void Files_of_builds_and_hidden_folders_are_no_sources()
    {
        string source = Write("src/Shop.cs");
        Write("src/obj/Shop.cs");
        Write(".git/Shop.cs");

        Assert.Equal([source], new SourceTree(_root).FilesNamed("Shop.cs"));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_hides_no_others()
    {
        string source = Write("src/Shop.cs");
        MakeFoldersTooDeepToOpen();

        Assert.Equal([source], new SourceTree(_root).FilesNamed("Shop.cs"));
    }

    // .NET cannot delete what it cannot open.
    public void Dispose()
    {
        using Process process = Process.Start("rm", ["-rf", _root]);
        process.WaitForExit();
    }

    private string Write(string name)
    {
        string path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        return path;
    }

    // Two chains of folders with paths that are short enough, one put at the end of the other.
    private void MakeFoldersTooDeepToOpen()
    {
        string chain = Path.Combine([.. Enumerable.Repeat(new string('d', 200), 12)]);
        string upper = Directory.CreateDirectory(Path.Combine(_root, "upper", chain)).FullName;
        Directory.CreateDirectory(Path.Combine(_root, "lower", chain));
        Directory.Move(Path.Combine(_root, "lower"), Path.Combine(upper, "lower"));
    }
}
