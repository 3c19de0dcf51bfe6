namespace CoverTool.Performance.Workloads;

/// <summary>What watches the workloads.</summary>
internal enum WatchingTool
{
    /// <summary>Nothing does: what the others are compared with.</summary>
    Plain,

    CoverTool,

    /// <summary>With <c>--jit-optimizations keep</c>, which makes a difference for debug builds only.</summary>
    CoverToolKeep,

    Coverlet,

    /// <summary>Microsoft's collector as it is by default: it instruments while the program runs.</summary>
    MicrosoftDynamic,

    /// <summary>Microsoft's collector where it rewrites modules before.</summary>
    MicrosoftStatic,
}
