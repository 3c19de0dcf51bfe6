using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Sources;

/// <summary>
/// Which files of this machine the source files of a module are. Where they are not where the PDB says, they are looked for
/// by name and checksum, and the others where those that were found say that the folder is now.
/// </summary>
internal sealed class LocalSources
{
    private readonly SourceTree _tree;
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<MovedFolder, int> _folders = [];

    private LocalSources(SourceTree tree) => _tree = tree;

    /// <summary>Whether no source file is measured.</summary>
    public bool IsEmpty => _paths.Count == 0;

    /// <summary>Finds the source files below a folder.</summary>
    public static LocalSources Find(ImmutableArray<CompiledSource> sources, SourceTree tree)
    {
        LocalSources found = new(tree);
        foreach (CompiledSource source in sources.Where(source => tree.Contains(source.Path) && (source.HasText || File.Exists(source.Path))))
        {
            found._paths[source.Path] = Path.GetFullPath(source.Path);
        }

        // A module of which some sources are in place was built here: others that exist elsewhere belong there.
        bool isMoved = found.IsEmpty;
        found.AddMoved([.. sources.Where(source => !found._paths.ContainsKey(source.Path) && (isMoved || !File.Exists(source.Path)))]);
        return found;
    }

    /// <summary>Takes every source file to be where the PDB says, whether it exists or not.</summary>
    public static LocalSources AllOf(ImmutableArray<CompiledSource> sources, SourceTree tree)
    {
        LocalSources all = new(tree);
        foreach (CompiledSource source in sources)
        {
            all._paths[source.Path] = Path.GetFullPath(source.Path);
        }

        return all;
    }

    /// <summary>The full path of a source file by its path in the PDB, or null when it is not measured.</summary>
    public string? PathOf(string source) => _paths.GetValueOrDefault(source);

    private void AddMoved(ImmutableArray<CompiledSource> missing)
    {
        // Those that only one file can be tell where folders are; copies of one file are then told apart by their folders.
        List<CompiledSource> rest = [.. missing.Where(source => !AddIfOnlyOne(source))];
        rest.RemoveAll(AddUnchanged);
        MovedFolder[] folders = [.. _folders.OrderByDescending(folder => folder.Key.From.Length).ThenByDescending(folder => folder.Value).Select(folder => folder.Key)];
        foreach (IGrouping<MovedFolder?, CompiledSource> group in rest.GroupBy(source => Array.Find(folders, folder => Exists(source, folder))))
        {
            AddEdited([.. group], group.Key);
        }
    }

    private bool AddIfOnlyOne(CompiledSource source)
    {
        string[] same = [.. _tree.FilesNamed(source.Name).Where(source.IsIn).Take(2)];
        if (same is not [var file])
        {
            return false;
        }

        Add(source, file);
        return true;
    }

    private bool AddUnchanged(CompiledSource source)
    {
        string? file = _folders.Keys.Select(folder => folder.Find(source)).FirstOrDefault(path => path is not null && File.Exists(path) && source.IsIn(path))
            ?? _tree.FilesNamed(source.Name).Where(source.IsIn).MaxBy(path => MovedFolder.SharedParts(source, path));
        if (file is null)
        {
            return false;
        }

        Add(source, file);
        return true;
    }

    private void Add(CompiledSource source, string file)
    {
        _paths[source.Path] = file;
        MovedFolder folder = MovedFolder.Between(source, file);
        _folders[folder] = _folders.GetValueOrDefault(folder) + 1;
    }

    private bool Exists(CompiledSource source, MovedFolder folder) =>
        folder.Find(source) is { } path && _tree.Contains(path) && (source.HasText || File.Exists(path));

    // Files that are not what was compiled: a few were edited since, but if most differ it is another version of the sources.
    private void AddEdited(ImmutableArray<CompiledSource> sources, MovedFolder? folder)
    {
        if (folder is null || sources.Count(source => !source.HasText) > _folders[folder])
        {
            return;
        }

        foreach (CompiledSource source in sources)
        {
            _paths[source.Path] = folder.Find(source)!;
        }
    }
}
