using CoverTool.Data;

namespace CoverTool.Reporter.Tests;

/// <summary>A module written down by its hits: every sequence point and branch gets a counter of its own.</summary>
internal sealed class ModuleSketch(string assemblyName, string root = "/src")
{
    private readonly List<long> _counters = [];
    private readonly List<string> _paths = [];
    private readonly List<MethodSketch> _methods = [];

    public MethodSketch Method(string file, string type, string name, string signature = "()")
    {
        MethodSketch method = new(this, file, type, name, signature);
        _methods.Add(method);
        return method;
    }

    public ModuleCounts ToModule() => new(
        new ModuleMap(
            Guid.NewGuid(),
            assemblyName + ".dll",
            assemblyName,
            Guid.NewGuid(),
            _counters.Count,
            [.. _paths.Select(path => new DocumentEntry("/_/" + path, LocalPath(path), Guid.Empty, []))],
            [.. _methods.Select(method => method.ToEntry())]),
        [.. _counters]);

    public int Document(string file)
    {
        if (!_paths.Contains(file))
        {
            _paths.Add(file);
        }

        return _paths.IndexOf(file);
    }

    public CounterSum Count(long hits)
    {
        _counters.Add(hits);
        return CounterSum.Of(_counters.Count - 1);
    }

    public static RunResult Run(params ModuleSketch[] modules) => Run("/src", modules);

    public static RunResult Run(string root, params ModuleSketch[] modules) =>
        new(root, [.. modules.Select(module => module.ToModule())], [], []);

    // A '?' marks a file that was not found on the machine that instrumented.
    private string LocalPath(string path) => path.StartsWith('?') ? "" : Path.IsPathRooted(path) ? path : root + "/" + path;
}
