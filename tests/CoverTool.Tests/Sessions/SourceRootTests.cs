using CoverTool.Data;
using CoverTool.Sessions;

namespace CoverTool.Tests.Sessions;

public sealed class SourceRootTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_source_root_is_the_repository_around_the_working_directory()
    {
        string project = Directory.CreateDirectory(_folder["repository/src/Shop"]).FullName;
        Directory.CreateDirectory(_folder["repository/.git"]);

        Assert.Equal(_folder["repository"], SourceRoot.Find(project));
        Assert.Equal(_folder["repository"], SourceRoot.Find(_folder["repository"]));
    }

    [Fact]
    public void A_worktree_whose_git_folder_is_a_file_is_a_repository_too()
    {
        _folder.Write("worktree/.git", "gitdir: elsewhere");

        Assert.Equal(_folder["worktree"], SourceRoot.Find(Directory.CreateDirectory(_folder["worktree/src"]).FullName));
    }

    [Fact]
    public void Outside_a_repository_it_is_the_working_directory() => Assert.Equal(_folder.Location, SourceRoot.Find(_folder.Location));

    [Fact]
    public void A_folder_that_is_given_loses_the_separator_at_its_end_and_must_exist()
    {
        Assert.Equal(_folder.Location, SourceRoot.Resolve(Path.GetFileName(_folder.Location) + "/", Path.GetDirectoryName(_folder.Location)!));
        Assert.Equal("CT1008", Assert.Throws<CoverException>(() => SourceRoot.Resolve("missing", _folder.Location)).Code);
    }

    public void Dispose() => _folder.Dispose();
}
