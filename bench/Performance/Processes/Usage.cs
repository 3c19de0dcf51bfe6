namespace CoverTool.Performance.Processes;

/// <summary>What a command took.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Cpu">User and system time of its processes.</param>
/// <param name="PeakBytes">The most memory that one of its processes had at once. Not less than a small .NET program has.</param>
internal sealed record Usage(TimeSpan Wall, TimeSpan Cpu, long PeakBytes);
