using System.Collections.Immutable;
using CoverTool.Hook;
using CoverTool.Restore;

namespace CoverTool.Tests.Restore;

public sealed class RestorerTests : IDisposable
{
    private static readonly FileTime Past = new(1_600_000_000, 123_456_789);

    private readonly JournalFixture _fixture = new();

    [Fact]
    public void A_replaced_file_gets_its_bytes_time_and_permissions_back()
    {
        string path = WriteOriginal("Shop.dll");
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        Assert.Equal("instrumented", File.ReadAllText(path));

        RestoredFile file = Assert.Single(JournalFixture.Restore(journal));

        Assert.Equal(new RestoredFile(path, RestoreOutcome.Restored), file);
        Assert.Equal("original", File.ReadAllText(path));
        AssertStamp(path);
    }

    [Fact]
    public void An_instrumented_file_has_the_time_and_permissions_of_the_original()
    {
        string path = WriteOriginal("Shop.dll");
        using Journal journal = _fixture.Create();

        JournalFixture.Replace(journal, path, "instrumented");

        AssertStamp(path);
    }

    [Fact]
    public void A_folder_that_only_the_run_changed_gets_its_time_back()
    {
        string path = WriteOriginal("Shop.dll");
        string other = WriteOriginal("Cart.dll");
        NativeFile.SetModifiedTime(_fixture.Files.Location, Past);
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        JournalFixture.Replace(journal, other, "instrumented");

        JournalFixture.Restore(journal);

        Assert.Equal(Past, NativeFile.ModifiedTime(_fixture.Files.Location));
    }

    [Fact]
    public void A_folder_that_somebody_else_changed_keeps_that_time()
    {
        string path = WriteOriginal("Shop.dll");
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        NativeFile.SetModifiedTime(_fixture.Files.Location, Past);

        JournalFixture.Restore(journal);

        Assert.Equal(Past, NativeFile.ModifiedTime(_fixture.Files.Location));
    }

    [Fact]
    public void A_file_that_was_not_there_before_is_removed()
    {
        string path = _fixture.Files["Shop.pdb"];
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "symbols");
        Assert.True(File.Exists(path));

        RestoredFile file = Assert.Single(JournalFixture.Restore(journal));

        Assert.Equal(RestoreOutcome.Removed, file.Outcome);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_file_that_was_rebuilt_is_left_alone()
    {
        string path = WriteOriginal("Shop.dll");
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        File.WriteAllText(path, "rebuilt");

        RestoredFile file = Assert.Single(JournalFixture.Restore(journal));

        Assert.Equal(RestoreOutcome.LeftAlone, file.Outcome);
        Assert.Equal("rebuilt", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_was_deleted_stays_deleted()
    {
        string path = WriteOriginal("Shop.dll");
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        File.Delete(path);

        Assert.Equal(RestoreOutcome.LeftAlone, Assert.Single(JournalFixture.Restore(journal)).Outcome);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_file_that_was_rebuilt_and_instrumented_again_becomes_the_rebuilt_one()
    {
        string path = WriteOriginal("Shop.dll");
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        File.WriteAllText(path, "rebuilt");
        JournalFixture.Replace(journal, path, "instrumented again");

        Assert.Equal(RestoreOutcome.Restored, Assert.Single(JournalFixture.Restore(journal)).Outcome);
        Assert.Equal("rebuilt", File.ReadAllText(path));
    }

    [Fact]
    public void A_change_that_was_announced_and_not_made_is_no_change()
    {
        string path = WriteOriginal("Shop.dll");
        using Journal journal = _fixture.Create();
        journal.Record([journal.Keep(new FileChange(path, ContentHash.OfFile(path), [1]))]);
        string temporary = journal.Folder.TemporaryPath(path);
        File.WriteAllText(temporary, "half");

        Assert.Equal(RestoreOutcome.Unchanged, Assert.Single(JournalFixture.Restore(journal)).Outcome);
        AssertStamp(path);
        Assert.False(File.Exists(temporary));
    }

    [Fact]
    public void A_symbolic_link_becomes_that_link_again()
    {
        string target = WriteOriginal("elsewhere.dll");
        string path = _fixture.Files["Shop.dll"];
        File.CreateSymbolicLink(path, "elsewhere.dll");
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        Assert.Null(new FileInfo(path).LinkTarget);

        JournalFixture.Restore(journal);

        Assert.Equal("elsewhere.dll", new FileInfo(path).LinkTarget);
        Assert.Equal("original", File.ReadAllText(target));
    }

    [Fact]
    public void A_hard_link_to_the_same_file_is_not_instrumented_with_it()
    {
        string path = WriteOriginal("Shop.dll");
        string other = _fixture.Files["obj.dll"];
        File.Copy(path, other);
        File.Delete(path);
        Assert.Equal(0, System.Diagnostics.Process.Start("ln", [other, path]).WaitAndGetExitCode());
        using Journal journal = _fixture.Create();

        JournalFixture.Replace(journal, path, "instrumented");

        Assert.Equal("original", File.ReadAllText(other));
    }

    [Fact]
    public void A_copy_that_a_build_made_of_an_instrumented_file_is_restored_too()
    {
        string path = WriteOriginal(Path.Combine("App", "Shop.dll"));
        string copy = _fixture.Files[Path.Combine("Lib", "Shop.dll")];
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        File.WriteAllText(
            Path.Combine(journal.Folder.ProjectsPath, "1" + HookTargets.FolderFileExtension),
            Path.GetDirectoryName(copy) + Path.DirectorySeparatorChar + "\n");
        File.Copy(path, copy);

        ImmutableArray<RestoredFile> files = JournalFixture.Restore(journal);

        Assert.Equal([path, copy], files.Select(file => file.Path));
        Assert.Equal("original", File.ReadAllText(copy));
        AssertStamp(copy);
    }

    [Fact]
    public void A_damaged_original_is_not_put_back()
    {
        string path = WriteOriginal("Shop.dll");
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");
        File.WriteAllText(journal.Folder.OriginalPath(JournalContent.Read(journal.Folder).Entries[0].OriginalHash!), "damaged");

        RestoredFile file = Assert.Single(JournalFixture.Restore(journal));

        Assert.Equal(RestoreOutcome.Failed, file.Outcome);
        Assert.Contains("damaged", file.Detail, StringComparison.Ordinal);
        Assert.Equal("instrumented", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_fixture.Files.Location));
    }

    [Fact]
    public void A_line_that_was_cut_off_is_not_read()
    {
        string path = WriteOriginal("Shop.dll");
        JournalFolder folder = _fixture.LeaveBehind(journal => JournalFixture.Replace(journal, path, "instrumented"));
        File.AppendAllText(folder.EntriesPath, "{\"Entry\":{\"Path\":\"/som");

        Assert.Equal(path, Assert.Single(JournalContent.Read(folder).Entries).Path);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_replaced()
    {
        string path = WriteOriginal("Shop.dll");
        string hash = ContentHash.OfFile(path)!;
        File.WriteAllText(path, "rebuilt");
        using Journal journal = _fixture.Create();

        Assert.Throws<IOException>(() => journal.Keep(new FileChange(path, hash, [1])));
        Assert.Throws<IOException>(() => journal.Keep(new FileChange(path, null, [1])));
    }

    public void Dispose() => _fixture.Dispose();

    private string WriteOriginal(string name)
    {
        string path = _fixture.Files.Write(name, "original");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherExecute);
        NativeFile.SetModifiedTime(path, Past);
        return path;
    }

    private static void AssertStamp(string path)
    {
        Assert.Equal(Past, NativeFile.ModifiedTime(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherExecute, File.GetUnixFileMode(path));
    }
}
