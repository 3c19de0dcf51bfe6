namespace CoverTool.Performance.Projects;

/// <summary>What watches a test run.</summary>
internal enum Tool
{
    /// <summary>Nothing does: what the others are compared with.</summary>
    Plain,

    /// <summary>With an empty cache: as in the first run after a change of everything.</summary>
    FirstCoverTool,

    /// <summary>With what the run before left in the cache.</summary>
    CoverTool,

    Coverlet,

    Microsoft,
}
