namespace CoverTool.Workloads;

/// <summary>What the time of a workload depends on.</summary>
public enum WorkloadKind
{
    /// <summary>One processor.</summary>
    Processor,

    /// <summary>Two processors or more, which run the same code.</summary>
    Threads,

    /// <summary>The disk, a clock, or the thread pool.</summary>
    Waiting,
}
