namespace CoverTool.Workloads;

/// <summary>What came of one run of a workload.</summary>
/// <param name="Checksum">A number that a wrong result would very probably change.</param>
/// <param name="Marked">How often the marked line ran.</param>
public readonly record struct Outcome(long Checksum, long Marked);
