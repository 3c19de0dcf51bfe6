using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Reporter.Tests;

/// <summary>A module written down by its hits: every sequence point and branch gets a counter of its own.</summary>
internal sealed class ModuleSketch(string assemblyName, string root = "/src")
{
    private readonly List<long> _counters = [];
    private readonly List<string> _paths = [];
    private readonly List<MethodSketch> _methods = [];
    private readonly List<AttributeEntry> _attributes = [];
    private readonly Dictionary<string, Func<DocumentEntry, DocumentEntry>> _changes = [];

    public MethodSketch Method(string file, string type, string name, string signature = "()")
    {
        MethodSketch method = new(this, file, type, name, signature);
        _methods.Add(method);
        return method;
    }

    /// <summary>A number for code to which an attribute applies.</summary>
    public int Attribute(string name, string target = "Shop.Cart", string why = "")
    {
        _attributes.Add(new AttributeEntry(name, target, why));
        return _attributes.Count;
    }

    /// <summary>Adds to what is known of a document.</summary>
    public void Change(string file, Func<DocumentEntry, DocumentEntry> change)
    {
        Func<DocumentEntry, DocumentEntry>? before = _changes.GetValueOrDefault(file);
        _changes[file] = before is null ? change : entry => change(before(entry));
    }

    /// <summary>Adds a comment that excludes lines, or their branches.</summary>
    public void Comment(string file, int firstLine, int lastLine, bool branchesOnly = false, string text = "// coverage: off", string why = "") =>
        Change(file, entry => entry with { Comments = entry.Comments.Add(new CommentEntry(firstLine, lastLine, branchesOnly, text, why)) });

    public ModuleCounts ToModule() => new(
        new ModuleMap(
            Guid.NewGuid(),
            assemblyName + ".dll",
            assemblyName,
            Guid.NewGuid(),
            _counters.Count,
            [.. _paths.Select(Entry)],
            [.. _methods.Select(method => method.ToEntry())])
        {
            AttributeLists = [.. _attributes.Select(attribute => ImmutableArray.Create(attribute))],
        },
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

    private DocumentEntry Entry(string path)
    {
        DocumentEntry entry = new("/_/" + path, LocalPath(path), Guid.Empty, []);
        return _changes.TryGetValue(path, out Func<DocumentEntry, DocumentEntry>? change) ? change(entry) : entry;
    }

    // A '?' marks a file that was not found on the machine that instrumented.
    private string LocalPath(string path) => path.StartsWith('?') ? "" : Path.IsPathRooted(path) ? path : root + "/" + path;
}
