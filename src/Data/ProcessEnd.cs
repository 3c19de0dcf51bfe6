namespace CoverTool.Data;

/// <summary>How a measured process ended, as far as its counter files tell.</summary>
public enum ProcessEnd
{
    /// <summary>It ran its exit handlers to their end.</summary>
    Clean,

    /// <summary>It ended without them, or within them: killed, failed fast, or overflowed its stack. Its hits up to then are kept.</summary>
    Killed,

    /// <summary>It was still running when its counters were read.</summary>
    Running,
}
