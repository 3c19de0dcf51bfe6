using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Restore;

namespace CoverTool.Tests.Restore;

public sealed class JournalStoreTests : IDisposable
{
    private readonly JournalFixture _fixture = new();

    [Fact]
    public void What_a_dead_run_left_is_restored_and_its_journal_and_session_deleted()
    {
        string path = _fixture.Files.Write("Shop.dll", "original");
        JournalFolder folder = _fixture.LeaveBehind(journal => JournalFixture.Replace(journal, path, "instrumented"));
        string session = JournalContent.Read(folder).Owner!.SessionPath;
        Directory.CreateDirectory(Path.Combine(session, "counters"));

        HealedRun run = Assert.Single(_fixture.Store.Heal());

        Assert.Equal("dotnet test", run.Owner!.Command);
        Assert.Equal([new RestoredFile(path, RestoreOutcome.Restored)], run.Files.AsEnumerable());
        Assert.Equal("original", File.ReadAllText(path));
        Assert.False(Directory.Exists(session));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
        Assert.Empty(_fixture.Store.Heal());
    }

    [Fact]
    public void A_run_that_holds_its_lock_is_left_alone_whatever_its_process_number_says()
    {
        string path = _fixture.Files.Write("Shop.dll", "original");
        using Journal journal = _fixture.Create();
        JournalFixture.Replace(journal, path, "instrumented");

        Assert.Empty(_fixture.Store.Heal());
        Assert.Equal("instrumented", File.ReadAllText(path));
    }

    [Fact]
    public void A_run_whose_process_lives_is_left_alone_even_where_locks_do_not_work()
    {
        string path = _fixture.Files.Write("Shop.dll", "original");
        _fixture.LeaveBehind(ProcessIdentity.Current(), journal => JournalFixture.Replace(journal, path, "instrumented"));

        Assert.Empty(_fixture.Store.Heal());
        Assert.Equal("instrumented", File.ReadAllText(path));
    }

    [Fact]
    public void A_journal_stays_while_a_file_of_it_cannot_be_restored()
    {
        string path = _fixture.Files.Write("Shop.dll", "original");
        JournalFolder folder = _fixture.LeaveBehind(journal => JournalFixture.Replace(journal, path, "instrumented"));
        string obstacle = folder.TemporaryPath(path);
        Directory.CreateDirectory(obstacle);

        Assert.Equal(RestoreOutcome.Failed, Assert.Single(_fixture.Store.Heal()).Files[0].Outcome);
        Directory.Delete(obstacle);

        Assert.Equal(RestoreOutcome.Restored, Assert.Single(_fixture.Store.Heal()).Files[0].Outcome);
        Assert.Equal("original", File.ReadAllText(path));
        Assert.Empty(_fixture.Store.Heal());
    }

    [Fact]
    public void A_run_that_died_before_it_wrote_anything_leaves_nothing()
    {
        JournalFolder folder = _fixture.LeaveBehind(_ => { });
        File.Delete(folder.OwnerPath);
        File.Delete(folder.EntriesPath);

        HealedRun run = Assert.Single(_fixture.Store.Heal());

        Assert.Null(run.Owner);
        Assert.Empty(run.Files);
        Assert.False(Directory.Exists(folder.Location));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_passed_over()
    {
        string file = _fixture.Files.Write("file", "");
        string usable = _fixture.Files["usable"];
        JournalStore store = new([Path.Combine(file, "journals"), usable]);

        using Journal journal = store.Create(new JournalOwner(ProcessIdentity.Current(), "", "", ""));

        Assert.Equal(usable, journal.Folder.Root);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(usable));
    }

    [Fact]
    public void Without_any_place_for_originals_nothing_starts()
    {
        string file = _fixture.Files.Write("file", "");
        JournalStore store = new([Path.Combine(file, "journals")]);

        CoverException exception = Assert.Throws<CoverException>(
            () => store.Create(new JournalOwner(ProcessIdentity.Current(), "", "", "")));

        Assert.Equal("CT1007", exception.Code);
    }

    [Fact]
    public void Other_runs_are_all_but_the_own()
    {
        using Journal own = _fixture.Create();
        using Journal other = _fixture.Create();
        JournalFixture.Replace(other, _fixture.Files.Write("Shop.dll", "original"), "instrumented");

        ImmutableArray<JournalContent> others = [.. _fixture.Store.ReadOthers(own.Folder)];

        Assert.Equal(_fixture.Files["Shop.dll"], Assert.Single(Assert.Single(others).Entries).Path);
    }

    [Fact]
    public void A_deleted_journal_leaves_no_file()
    {
        using Journal journal = _fixture.Create();
        journal.Delete();

        Assert.Empty(Directory.GetFileSystemEntries(journal.Folder.Root));
    }

    public void Dispose() => _fixture.Dispose();
}
