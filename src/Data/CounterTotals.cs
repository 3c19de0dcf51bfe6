using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CoverTool.Data;

/// <summary>The counters of all modules of a session, summed over the sections that are added one after the other.</summary>
internal sealed class CounterTotals
{
    private readonly List<ModuleMap> _maps = [];
    private readonly Dictionary<Guid, long[]> _totals = [];
    private long[] _section = [];

    /// <param name="maps">The maps of the session; one given twice counts once.</param>
    public CounterTotals(IEnumerable<ModuleMap> maps)
    {
        foreach (ModuleMap map in maps)
        {
            if (_totals.TryAdd(map.Id, new long[map.CounterCount]))
            {
                _maps.Add(map);
            }
        }
    }

    /// <summary>Adds the counters of a section, or tells why none of them was added.</summary>
    public string? Add(CounterFile file, CounterSection section)
    {
        if (!_totals.TryGetValue(section.MapId, out long[]? totals))
        {
            return $"it counts for module map {section.MapId}, which is not part of this session.";
        }

        if (section.CounterCount != totals.Length)
        {
            return $"it has {section.CounterCount} counters for module map {section.MapId}, which has {totals.Length}.";
        }

        if (_section.Length < totals.Length)
        {
            _section = new long[totals.Length];
        }

        Span<long> counters = _section.AsSpan(0, totals.Length);
        file.ReadCounters(section, counters);
        if (counters.ContainsAnyInRange(long.MinValue, -1))
        {
            return $"it is damaged: a counter for module map {section.MapId} is negative.";
        }

        for (int i = 0; i < totals.Length; i++)
        {
            totals[i] = HitCount.Add(totals[i], counters[i]);
        }

        return null;
    }

    /// <summary>The sums. Nothing can be added afterwards.</summary>
    public ImmutableArray<ModuleCounts> ToModules() =>
        [.. _maps.Select(map => new ModuleCounts(map, ImmutableCollectionsMarshal.AsImmutableArray(_totals[map.Id])))];
}
