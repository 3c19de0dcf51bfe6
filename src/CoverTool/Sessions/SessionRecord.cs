using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Sessions;

/// <summary>
/// What a session keeps on disk beside the counters, so that others can tell what they mean: while the run goes on, and
/// after covertool itself was killed. Safe to use from several threads.
/// </summary>
/// <param name="folder">The session.</param>
/// <param name="sourceRoot">The folder whose sources are measured.</param>
/// <param name="exclusions">What the user excludes from the figures.</param>
internal sealed class SessionRecord(SessionFolder folder, string sourceRoot, ExclusionPolicy exclusions)
{
    private readonly Lock _gate = new();

    /// <summary>Keeps the map of a module, before anybody can count for it.</summary>
    public void Keep(ModuleMap map)
    {
        lock (_gate)
        {
            string path = Path.Combine(folder.Maps, $"{map.Id:N}{ModuleMapFile.Extension}");
            if (!File.Exists(path))
            {
                Attempt(() => ModuleMapFile.Write(path, map));
            }
        }
    }

    /// <summary>Keeps what is not measured, in place of what was kept before.</summary>
    public void Keep(ImmutableArray<SkippedModule> skipped)
    {
        lock (_gate)
        {
            Attempt(() => DataFile.Write(folder.Facts, new RunResult(sourceRoot, [], skipped, []) { Exclusions = exclusions }));
        }
    }

    /// <summary>What the session has measured so far. The session need not be one of this process.</summary>
    /// <exception cref="CoverException">CT2001 to CT2006, CT2008: it cannot be read, or is no session.</exception>
    public static RunResult Read(SessionFolder folder)
    {
        RunResult facts = DataFile.Read(folder.Facts);
        List<ModuleMap> maps = [.. MapFiles(folder).Select(ModuleMapFile.Read)];
        CounterFolderReading reading = CounterFolderReader.Read(folder.Counters, maps);
        return facts with
        {
            Modules = [.. reading.Modules.OrderBy(module => module.Map.AssemblyName, StringComparer.Ordinal).ThenBy(module => module.Map.Id)],
            Processes = reading.Processes,
            RefusedFiles = reading.RefusedFiles,
        };
    }

    private static string[] MapFiles(SessionFolder folder) =>
        Directory.Exists(folder.Maps) ? Directory.GetFiles(folder.Maps, "*" + ModuleMapFile.Extension) : [];

    // Where there is no room for it the run itself loses nothing: it has the maps in memory. Who reads the session meanwhile
    // is told which counters have none.
    private static void Attempt(Action write)
    {
        try
        {
            write();
        }
        catch (CoverException)
        {
        }
    }
}
