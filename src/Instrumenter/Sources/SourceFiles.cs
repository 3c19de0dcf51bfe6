using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Sources;

/// <summary>
/// The source files of a module that are measured, read once: an edit while the module is being instrumented must not make the
/// result one of other sources than it is kept for.
/// </summary>
internal sealed class SourceFiles
{
    private readonly Dictionary<string, (CompiledSource Compiled, LocalSource Local)> _byPath = new(StringComparer.Ordinal);
    private readonly List<(CompiledSource Compiled, LocalSource Local)> _all = [];

    private SourceFiles()
    {
    }

    /// <summary>All of them, with what the PDB says of them, in its order.</summary>
    public IReadOnlyList<(CompiledSource Compiled, LocalSource Local)> All => _all;

    /// <summary>Reads the files.</summary>
    /// <param name="compiled">What the PDB names.</param>
    /// <param name="local">Which files of this machine they are.</param>
    public static SourceFiles Read(ImmutableArray<CompiledSource> compiled, LocalSources local)
    {
        SourceFiles files = new();
        foreach (CompiledSource source in compiled)
        {
            if (local.PathOf(source.Path) is { } path && !files._byPath.ContainsKey(source.Path))
            {
                LocalSource read = Read(path);
                files._byPath.Add(source.Path, (source, read));
                files._all.Add((source, read));
            }
        }

        return files;
    }

    /// <summary>The file that the PDB names by a path, or null when it is not measured.</summary>
    public (CompiledSource Compiled, LocalSource Local)? Find(string pdbPath) => _byPath.TryGetValue(pdbPath, out (CompiledSource, LocalSource) found) ? found : null;

    private static LocalSource Read(string path)
    {
        if (!File.Exists(path))
        {
            return new LocalSource(path, Exists: false, []);
        }

        try
        {
            return new LocalSource(path, Exists: true, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It says as little as one that was edited, and its module is measured all the same.
            return new LocalSource(path, Exists: true, []);
        }
    }
}
