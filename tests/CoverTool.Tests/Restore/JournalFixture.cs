using System.Collections.Immutable;
using System.Text;
using CoverTool.Restore;
using CoverTool.Sessions;

namespace CoverTool.Tests.Restore;

/// <summary>Journals in a folder that lives as long as a test.</summary>
internal sealed class JournalFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public JournalFixture() => Store = new JournalStore([_folder["journals"]]);

    public JournalStore Store { get; }

    /// <summary>Where the files to be replaced are.</summary>
    public TemporaryFolder Files { get; } = new();

    /// <summary>A journal of this process.</summary>
    public Journal Create() => Create(ProcessIdentity.Current());

    /// <summary>A journal as a process leaves it that was killed: nobody holds its lock.</summary>
    public JournalFolder LeaveBehind(Action<Journal> run) => LeaveBehind(new ProcessIdentity(int.MaxValue, "0", ""), run);

    /// <summary>A journal whose lock nobody holds, of any process.</summary>
    public JournalFolder LeaveBehind(ProcessIdentity owner, Action<Journal> run)
    {
        using Journal journal = Create(owner);
        run(journal);
        return journal.Folder;
    }

    /// <summary>Replaces one file in the way runs do.</summary>
    public static void Replace(Journal journal, string path, string content)
    {
        FileChange change = new(path, ContentHash.OfFile(path), Encoding.UTF8.GetBytes(content));
        JournalEntry entry = journal.Keep(change);
        journal.Record([entry]);
        string folder = Path.GetDirectoryName(path)!;
        FileTime before = NativeFile.ModifiedTime(folder);
        FileSwap.Instrument(journal.Folder, entry, change.Content);
        journal.Record(new FolderTimes(folder, before, NativeFile.ModifiedTime(folder)));
    }

    public static ImmutableArray<RestoredFile> Restore(Journal journal) =>
        Restorer.Restore(journal.Folder, JournalContent.Read(journal.Folder));

    public void Dispose()
    {
        Files.Dispose();
        _folder.Dispose();
    }

    private Journal Create(ProcessIdentity owner) =>
        Store.Create(new JournalOwner(owner, SessionFolder.Choose().Location, "dotnet test", ""));
}
