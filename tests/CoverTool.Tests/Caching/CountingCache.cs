using CoverTool.Caching;
using CoverTool.Instrumenter.Caching;

namespace CoverTool.Tests.Caching;

/// <summary>A cache in memory that holds entries as they are on disk, and counts what was found.</summary>
internal sealed class CountingCache : IModuleCache
{
    private readonly Dictionary<string, byte[]> _entries = [];

    public int Found { get; private set; }

    public IReadOnlyCollection<string> Keys => _entries.Keys;

    public InstrumentedModule? Find(string key)
    {
        InstrumentedModule? found = _entries.TryGetValue(key, out byte[]? entry) ? ModuleCacheEntry.Read(key, entry) : null;
        Found += found is null ? 0 : 1;
        return found;
    }

    public void Keep(string key, InstrumentedModule instrumented) => _entries.Add(key, ModuleCacheEntry.Write(key, instrumented));
}
