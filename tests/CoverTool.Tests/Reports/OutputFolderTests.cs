using CoverTool.Data;
using CoverTool.Reports;

namespace CoverTool.Tests.Reports;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_folder_that_is_made_is_kept_out_of_the_repository()
    {
        OutputFolder output = OutputFolder.Prepare(_folder["out/coverage"]);

        Assert.Equal("*\n", File.ReadAllText(_folder["out/coverage/.gitignore"]));
        Assert.Equal(_folder["out/coverage/coverage.covertool"], output.Data);
        Assert.Equal(_folder["out/coverage/coverage.cobertura.xml"], output.Cobertura);
        Assert.Equal(_folder["out/coverage/html/index.html"], output.HtmlStart);
    }

    [Fact]
    public void A_folder_of_the_users_gets_no_gitignore()
    {
        OutputFolder.Prepare(_folder.Location);

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Location));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        string file = _folder.Write("file", "");

        Assert.Equal("CT1002", Assert.Throws<CoverException>(() => OutputFolder.Prepare(file)).Code);
        Assert.Equal("CT1002", Assert.Throws<CoverException>(() => OutputFolder.Prepare(Path.Combine(file, "coverage"))).Code);
    }

    [Fact]
    public void The_last_results_are_deleted_and_nothing_else()
    {
        OutputFolder output = OutputFolder.Prepare(_folder.Location);
        File.WriteAllText(output.Data, "");
        File.WriteAllText(output.Cobertura, "");
        string notes = _folder.Write("notes.txt", "");

        output.DeleteReports();

        Assert.Equal([notes], Directory.GetFiles(_folder.Location));
    }

    public void Dispose() => _folder.Dispose();
}
