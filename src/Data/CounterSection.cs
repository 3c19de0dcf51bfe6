namespace CoverTool.Data;

/// <summary>One counter section of a counter file.</summary>
/// <param name="MapId">The module map that says what the counters mean.</param>
/// <param name="CounterCount">How many counters it has.</param>
/// <param name="Offset">Where in the file the first counter is.</param>
internal readonly record struct CounterSection(Guid MapId, int CounterCount, long Offset);
