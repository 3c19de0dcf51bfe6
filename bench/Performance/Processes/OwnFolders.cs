namespace CoverTool.Performance.Processes;

/// <summary>Folders that covertool takes for the user's, empty at first, and removed afterwards.</summary>
internal sealed class OwnFolders : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("covertool-performance-").FullName;
    private int _sessions;

    /// <summary>The folder of the last session that <see cref="Instrument"/> made.</summary>
    public string Session => Path.Combine(_root, $"session{_sessions}");

    /// <summary>Runs covertool.</summary>
    /// <param name="folder">Its working directory.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables for it and what it starts.</param>
    public CommandRun CoverTool(string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment) => CommandRun.Start(
        folder,
        [.. Places.CoverTool, .. arguments],
        [("XDG_CACHE_HOME", Path.Combine(_root, "cache")), ("XDG_STATE_HOME", Path.Combine(_root, "state")), .. environment]);

    /// <summary>Instruments the modules in a folder, for a new session.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="sources">The folder of their sources.</param>
    public CommandRun Instrument(string folder, string sources)
    {
        _sessions++;
        return CoverTool(folder, ["instrument", folder, "--session", Session, "--source-root", sources]).Succeeded();
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
