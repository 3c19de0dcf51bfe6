namespace CoverTool.Restore;

/// <summary>One line of a journal: one of its properties is not null.</summary>
internal sealed record JournalRecord
{
    public JournalEntry? Entry { get; init; }

    public FolderTimes? Folder { get; init; }
}
