namespace CoverTool.Workloads;

/// <summary>
/// A fixed piece of work, about a millisecond of optimized code, that knows what it did. One line of its source ends in
/// <c>// marked</c>: coverage tools have to say that it ran as often as the outcomes do.
/// </summary>
public interface IWorkload
{
    /// <summary>What the time of the work depends on.</summary>
    public WorkloadKind Kind { get; }

    /// <summary>Does the work. The outcome is the same each time.</summary>
    public Outcome Run();
}
