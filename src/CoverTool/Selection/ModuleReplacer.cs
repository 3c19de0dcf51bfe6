using System.Collections.Immutable;
using CoverTool.Restore;

namespace CoverTool.Selection;

/// <summary>
/// Replaces modules in a folder: first keeps all originals, then tells the journal, then changes files. Nobody else replaces
/// or restores there meanwhile: a file that is still what was read is an original.
/// </summary>
internal static class ModuleReplacer
{
    /// <summary>Makes the changes; one that fails leaves its module and symbols as they were.</summary>
    public static ImmutableArray<ReplacedModule> Replace(Journal journal, string folder, ImmutableArray<ModuleChange> changes)
    {
        IDisposable? held = null;
        string? busy = Attempt(() => held = FolderLock.Take(folder));
        using (held)
        {
            return busy is null ? ReplaceHere(journal, folder, changes) : [.. changes.Select(change => new ReplacedModule(change, busy))];
        }
    }

    private static ImmutableArray<ReplacedModule> ReplaceHere(Journal journal, string folder, ImmutableArray<ModuleChange> changes)
    {
        List<(ModuleChange Change, ImmutableArray<JournalEntry> Entries)> kept = [];
        List<ReplacedModule> results = [];
        foreach (ModuleChange change in changes)
        {
            string? failure = Attempt(() => kept.Add((change, [.. change.Files.Select(journal.Keep)])));
            if (failure is not null)
            {
                results.Add(new ReplacedModule(change, failure));
            }
        }

        string? unrecorded = Attempt(() => journal.Record([.. kept.SelectMany(module => module.Entries)]));
        if (unrecorded is not null)
        {
            return [.. results, .. kept.Select(module => new ReplacedModule(module.Change, unrecorded))];
        }

        FileTime before = NativeFile.ModifiedTime(folder);
        results.AddRange(kept.Select(module => new ReplacedModule(module.Change, Replace(journal, module.Change, module.Entries))));

        // Without it the folder is younger afterwards, and that is all.
        _ = Attempt(() => journal.Record(new FolderTimes(folder, before, NativeFile.ModifiedTime(folder))));
        return [.. results];
    }

    private static string? Replace(Journal journal, ModuleChange change, ImmutableArray<JournalEntry> entries)
    {
        int done = 0;
        string? failure = Attempt(() =>
        {
            for (; done < entries.Length; done++)
            {
                FileSwap.Instrument(journal.Folder, entries[done], change.Files[done].Content);
            }
        });

        if (failure is not null && done > 0)
        {
            Restorer.Undo(journal.Folder, entries[..done]);
        }

        return failure;
    }

    private static string? Attempt(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }
}
