namespace CoverTool.Restore;

/// <summary>Where the parts of one run's journal lie.</summary>
/// <param name="Root">Full path of the folder that holds the journals of a user.</param>
/// <param name="Id">The random name of the run.</param>
internal sealed record JournalFolder(string Root, string Id)
{
    /// <summary>Ends the name of the file that the living owner keeps locked, beside the journal's folder.</summary>
    public const string LockExtension = ".lock";

    /// <summary>Whether a folder has the name of a journal, and is no link to one.</summary>
    public static bool IsOne(DirectoryInfo folder) => Guid.TryParseExact(folder.Name, "N", out _) && folder.LinkTarget is null;

    public string Location => Path.Combine(Root, Id);

    /// <summary>Outside <see cref="Location"/>: it has to be held before the folder appears and until after it is gone.</summary>
    public string LockPath => Location + LockExtension;

    public string OwnerPath => Path.Combine(Location, "owner.json");

    public string EntriesPath => Path.Combine(Location, "entries.jsonl");

    /// <summary>Where the build tells what its projects make: it must survive as long as the entries do.</summary>
    public string ProjectsPath => Path.Combine(Location, "projects");

    /// <summary>The original with this hash.</summary>
    public string OriginalPath(string hash) => Path.Combine(Location, "originals", hash);

    /// <summary>
    /// The name under which a file is written before it takes the place of <paramref name="path"/>. Known to whoever reads
    /// the journal, so that it can be cleared away, and not ending like a module's, so that nobody loads it.
    /// </summary>
    public string TemporaryPath(string path) => $"{path}.{Id}~";
}
