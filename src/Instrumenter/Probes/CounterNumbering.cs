namespace CoverTool.Instrumenter.Probes;

/// <summary>Numbers the counters of one module from 0.</summary>
internal sealed class CounterNumbering
{
    /// <summary>How many numbers were given out.</summary>
    public int Count { get; private set; }

    public int Next() => Count++;
}
