using System.Collections.Concurrent;
using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Hook;
using CoverTool.Instrumenter;
using CoverTool.Restore;

namespace CoverTool.Selection;

/// <summary>
/// Instruments the modules in the output folder of a project. Safe to use from several threads: folders at once, but one
/// folder once at a time.
/// </summary>
/// <param name="cache">Instruments contents.</param>
/// <param name="journal">The journal of this run.</param>
/// <param name="store">Where other runs' journals are.</param>
/// <param name="measurement">Takes what was done.</param>
/// <param name="selection">Which modules the user wants to be left as they are.</param>
internal sealed class FolderInstrumenter(
    InstrumentationCache cache,
    Journal journal,
    JournalStore store,
    Measurement measurement,
    ModuleSelection selection)
{
    private readonly ConcurrentDictionary<string, Lock> _folders = new(StringComparer.Ordinal);
    private readonly TestProjects _tests = new();

    /// <summary>Says before its folder is instrumented that a module is a test project's.</summary>
    public void AddTest(string path) => _tests.Add(path);

    /// <summary>Instruments what can be in the folder of a project's module; afterwards everything there is ready to run.</summary>
    public void Instrument(HookRequest request)
    {
        if (request.IsTest)
        {
            _tests.Add(request.TargetPath);
        }

        string folder = request.Folder;
        if (!Directory.Exists(folder))
        {
            return;
        }

        lock (_folders.GetOrAdd(folder, _ => new Lock()))
        {
            measurement.AddFolder(folder);
            ImmutableHashSet<string> foreign = InstrumentedByOthers();
            string? missing = TrimmedRuntime.MissingIn(folder);
            ConcurrentBag<ModuleChange> changes = [];

            // Unbuffered: modules take so different times that none must wait for another in one thread's share.
            Parallel.ForEach(Partitioner.Create(Modules(folder), EnumerablePartitionerOptions.NoBuffering), path =>
            {
                if (Plan(path, foreign) is not { } change)
                {
                    return;
                }

                if (missing is null)
                {
                    changes.Add(change);
                }
                else
                {
                    Skip(path, SkipReason.TrimmedRuntime, $"the runtime beside it lacks {missing}: publish without PublishTrimmed");
                }
            });

            Replace(folder, [.. changes]);
            measurement.Save();
        }
    }

    // Not below: what lies in subfolders belongs to other platforms or languages, or is loaded on purpose from there.
    private static IEnumerable<string> Modules(string folder) => Directory
        .EnumerateFiles(folder)
        .Where(JournalRules.IsModule);

    private static ImmutableArray<FileChange> Files(
        string path,
        ModuleContent content,
        InstrumentationResult.Instrumented instrumented)
    {
        FileChange module = new(path, content.ModuleHash, instrumented.Image);
        if (instrumented is not { Symbols: { } symbols, SymbolsPath: { } symbolsPath })
        {
            return [module];
        }

        // The path is beside the copy that was instrumented first, which need not be this one.
        string beside = Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(symbolsPath));
        return [new FileChange(beside, ContentHash.OfFile(beside), symbols), module];
    }

    private ImmutableHashSet<string> InstrumentedByOthers() =>
    [
        .. store.ReadOthers(journal.Folder).SelectMany(other => other.Entries).Select(entry => entry.InstrumentedHash),
    ];

    /// <summary>What to change about one module, or null.</summary>
    private ModuleChange? Plan(string path, ImmutableHashSet<string> foreign)
    {
        try
        {
            return ModuleContent.Read(path) is { } content ? Plan(path, content, foreign) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Skip(path, SkipReason.Unreadable, exception.Message);
            return null;
        }
    }

    private ModuleChange? Plan(string path, ModuleContent content, ImmutableHashSet<string> foreign)
    {
        if (journal.HasReplaced(path, content.ModuleHash) || Adopt(path, content))
        {
            return null;
        }

        if (!selection.IncludeTests && _tests.Contains(path))
        {
            return Skip(path, SkipReason.TestProject, "It is a test project's; --include-tests measures it.");
        }

        if (selection.PatternFor(path) is { } pattern)
        {
            return Skip(path, SkipReason.ByPattern, $"--skip-module {pattern}");
        }

        if (foreign.Contains(content.ModuleHash))
        {
            return Skip(path, SkipReason.AlreadyInstrumented, "Another run of covertool that has not ended is measuring it.");
        }

        switch (cache.Get(content, path))
        {
            case InstrumentationResult.Instrumented instrumented:
                return new ModuleChange(path, instrumented.Map, Files(path, content, instrumented));
            case InstrumentationResult.Skipped skipped:
                return Skip(path, skipped.Reason, skipped.Detail);
            default:
                return null;
        }
    }

    private ModuleChange? Skip(string path, SkipReason reason, string detail)
    {
        measurement.Add(new SkippedModule(path, reason, detail));
        return null;
    }

    /// <summary>
    /// Whether the build copied the module, instrumented, from another output of this run. Then the copy's original is that
    /// other's original, and has to come here in the end.
    /// </summary>
    private bool Adopt(string path, ModuleContent content)
    {
        if (journal.FindInstrumented(content.ModuleHash) is not { } module)
        {
            return false;
        }

        List<JournalEntry> entries = [CopyOf(module, path)];
        if (content.SymbolsHash is { } symbolsHash && journal.FindInstrumented(symbolsHash) is { } symbols)
        {
            entries.Add(CopyOf(symbols, ModuleContent.SymbolsPath(path)));
        }

        journal.Record(entries);
        return true;
    }

    private static JournalEntry CopyOf(JournalEntry entry, string path) => entry with
    {
        Path = path,
        Modified = NativeFile.ModifiedTime(path),
        Mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path),
        LinkTarget = null,
    };

    private void Replace(string folder, ImmutableArray<ModuleChange> changes)
    {
        if (changes.Length == 0)
        {
            return;
        }

        foreach (ModuleChange change in changes)
        {
            measurement.Expect(change.Map);
        }

        ImmutableArray<ReplacedModule> replaced = ModuleReplacer.Replace(journal, folder, changes);
        foreach (ReplacedModule module in replaced)
        {
            if (module.Failure is null)
            {
                measurement.Add(module.Change.Map, module.Change.ModulePath);
            }
            else
            {
                Skip(module.Change.ModulePath, SkipReason.Failed, module.Failure);
            }
        }
    }
}
