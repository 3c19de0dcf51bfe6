using System.Collections.Immutable;
using CoverTool.Caching;
using CoverTool.Data;
using CoverTool.Hook;
using CoverTool.Instrumenter;
using CoverTool.Reports;
using CoverTool.Restore;
using CoverTool.Running;
using CoverTool.Selection;

namespace CoverTool.Sessions;

/// <summary>
/// A session without a command: what it instruments stays so when covertool has ended, until it is collected. Until that is
/// certain it is like a run: whatever happens, the files are the originals again.
/// </summary>
internal sealed class StandingSession : IDisposable
{
    private readonly SignalRelay _signals = new();
    private readonly SessionFolder _folder;
    private readonly string _sourceRoot;
    private readonly JournalStore _store;
    private readonly Measurement _measurement;
    private readonly Journal _journal;
    private bool _stands;

    private StandingSession(SessionFolder folder, string sourceRoot, JournalStore store)
    {
        _folder = folder;
        _sourceRoot = sourceRoot;
        _store = store;
        _measurement = new Measurement(new SessionRecord(folder, sourceRoot, ExclusionPolicy.Default));
        _journal = store.Create(new JournalOwner(ProcessIdentity.Current(), folder.Location, "covertool instrument", ""));
    }

    /// <summary>Makes a session that does not stay yet.</summary>
    /// <exception cref="CoverException">CT1007, CT1009: there is no place for originals, or for the session.</exception>
    public static StandingSession Create(SessionFolder folder, string sourceRoot, JournalStore store)
    {
        if (Path.Exists(folder.Location) && (File.Exists(folder.Location) || Directory.EnumerateFileSystemEntries(folder.Location).Any()))
        {
            throw new CoverException("CT1024", $"'{folder.Location}' is there already and not empty. Give another folder with --session, or collect it first.");
        }

        StandingSession session = new(folder, sourceRoot, store);
        try
        {
            folder.Create();
            session._measurement.Save();
            return session;
        }
        catch (CoverException)
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Instruments, and lets the session stay if anything is instrumented.</summary>
    /// <param name="paths">Folders of modules, or modules.</param>
    /// <param name="selection">Which modules are left as they are.</param>
    /// <returns>What was instrumented and what not; nothing has been counted.</returns>
    /// <exception cref="CoverException">CT1025: there is no such path.</exception>
    public RunResult Instrument(ImmutableArray<string> paths, ModuleSelection selection)
    {
        ImmutableArray<string> folders = [.. paths.Select(FolderOf).Distinct()];
        using WaitingLine waiting = WaitingLine.OnTerminal();
        FolderInstrumenter instrumenter = new(
            new InstrumentationCache(new CachedInstrumenter(waiting).Instrument, new SourceTree(_sourceRoot), _folder.Location),
            _journal,
            _store,
            _measurement,
            selection);
        foreach (string test in folders.SelectMany(Directory.EnumerateFiles).Where(JournalRules.IsModule).Where(TestFrameworks.AreReferencedBy))
        {
            instrumenter.AddTest(test);
        }

        foreach (string folder in folders)
        {
            instrumenter.Instrument(new HookRequest(folder + Path.DirectorySeparatorChar, "", IsTest: false));
        }

        // Asked to stop meanwhile: then nothing stays.
        _stands = !_measurement.Maps.IsEmpty && _signals.Received == 0;
        if (_stands)
        {
            _folder.Stand();
        }

        return new RunResult(_sourceRoot, [.. _measurement.Maps.Select(map => new ModuleCounts(map, []))], _measurement.Skipped, []);
    }

    public void Dispose()
    {
        if (!_stands)
        {
            ImmutableArray<RestoredFile> restored = Restorer.Restore(_journal.Folder, JournalContent.Read(_journal.Folder));
            _folder.DeleteStanding();
            if (!restored.Any(file => file.NeedsJournal))
            {
                _journal.Delete();
            }
        }

        _journal.Dispose();
        _signals.Dispose();
    }

    private static string FolderOf(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) ? full
            : File.Exists(full) ? Path.GetDirectoryName(full)!
            : throw new CoverException("CT1025", $"'{full}' does not exist. Give the folder of a program, or a module in it.");
    }
}
