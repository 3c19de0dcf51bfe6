namespace CoverTool.Restore;

/// <summary>What became of one file that a journal tells of.</summary>
internal enum RestoreOutcome
{
    /// <summary>The original is back.</summary>
    Restored,

    /// <summary>The file, which did not exist before, is gone.</summary>
    Removed,

    /// <summary>It was the original already: the run ended before it was replaced.</summary>
    Unchanged,

    /// <summary>It has been rebuilt or deleted meanwhile, and is nobody's to touch.</summary>
    LeftAlone,

    /// <summary>It is still instrumented, because the system refused.</summary>
    Failed,

    /// <summary>It is the journal itself: a part of it is damaged, and what that told of is not known.</summary>
    Damaged,
}
