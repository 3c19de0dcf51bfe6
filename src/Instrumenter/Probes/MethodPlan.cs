using CoverTool.Instrumenter.Decisions.Switches;
using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Probes;

/// <summary>Where the probes of one method go. Its counters are numbered from 0.</summary>
internal sealed class MethodPlan
{
    public int CounterCount { get; private set; }

    /// <summary>The counter that an instruction's probe increments; whoever comes to the instruction comes through the probe.</summary>
    public Dictionary<int, int> AtInstruction { get; } = [];

    /// <summary>The counter that a probe on an edge increments; who comes another way does not pass it.</summary>
    public Dictionary<Edge, int> OnEdge { get; } = [];

    /// <summary>
    /// The first of the counters, one for each number, of which a probe on an edge increments the one for the number that the edge
    /// is taken for.
    /// </summary>
    public Dictionary<Edge, (RangeTest Range, int FirstCounter)> OnRange { get; } = [];

    /// <summary>Returns the number of the first of some more counters.</summary>
    public int AddCounters(int count)
    {
        CounterCount += count;
        return CounterCount - count;
    }
}
