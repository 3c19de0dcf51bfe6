using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Sessions;

namespace CoverTool.Selection;

/// <summary>What a run has instrumented so far, and what not. Safe to use from several threads.</summary>
/// <param name="record">Keeps it for others to read.</param>
internal sealed class Measurement(SessionRecord record)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, ModuleMap> _maps = [];
    private readonly Dictionary<string, SkippedModule> _skipped = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>The maps of the instrumented modules.</summary>
    public ImmutableArray<ModuleMap> Maps
    {
        get
        {
            lock (_gate)
            {
                return [.. _maps.Values.OrderBy(map => map.AssemblyName, StringComparer.Ordinal).ThenBy(map => map.Id)];
            }
        }
    }

    /// <summary>The modules that stayed as they were.</summary>
    public ImmutableArray<SkippedModule> Skipped
    {
        get
        {
            lock (_gate)
            {
                return [.. _skipped.Values.OrderBy(module => module.Path, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>The folders that were looked through.</summary>
    public ImmutableArray<string> Folders
    {
        get
        {
            lock (_gate)
            {
                return [.. _folders.Order(StringComparer.Ordinal)];
            }
        }
    }

    public void AddFolder(string folder)
    {
        lock (_gate)
        {
            _folders.Add(folder);
        }
    }

    /// <summary>Says that a module is about to be there to run.</summary>
    public void Expect(ModuleMap map) => record.Keep(map);

    /// <summary>Lets others know what is not measured.</summary>
    public void Save() => record.Keep(Skipped);

    /// <summary>Adds an instrumented module; a reason why it was skipped when it was looked at before is void.</summary>
    public void Add(ModuleMap map, string path)
    {
        lock (_gate)
        {
            _maps[map.Id] = map;
            _skipped.Remove(path);
        }
    }

    public void Add(SkippedModule module)
    {
        lock (_gate)
        {
            _skipped[module.Path] = module;
        }
    }
}
