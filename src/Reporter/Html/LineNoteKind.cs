namespace CoverTool.Reporter.Html;

/// <summary>What a note at a line is about.</summary>
internal enum LineNoteKind
{
    /// <summary>The line is excluded.</summary>
    Excluded,

    /// <summary>Some branches of the line are excluded.</summary>
    BranchesExcluded,

    /// <summary>The line belongs to a covered statement that starts above.</summary>
    PartOfCovered,

    /// <summary>The line belongs to a partly covered statement that starts above.</summary>
    PartOfPartlyCovered,

    /// <summary>The line belongs to a statement that starts above and is not covered.</summary>
    PartOfNotCovered,
}
