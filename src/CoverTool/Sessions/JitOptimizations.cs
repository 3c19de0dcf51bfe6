namespace CoverTool.Sessions;

/// <summary>What becomes of the prohibition to optimize that debug builds carry.</summary>
internal enum JitOptimizations
{
    /// <summary>Measured modules may be optimized.</summary>
    On,

    /// <summary>It stays.</summary>
    Keep,
}
