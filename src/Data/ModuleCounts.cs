using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>One module's map and the sum of its counters over threads and processes.</summary>
/// <param name="Map">What the counters mean.</param>
/// <param name="Counters">One value for each of <see cref="ModuleMap.CounterCount"/> counters.</param>
public sealed record ModuleCounts(ModuleMap Map, ImmutableArray<long> Counters);
