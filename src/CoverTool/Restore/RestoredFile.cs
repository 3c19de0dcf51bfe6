namespace CoverTool.Restore;

/// <summary>What became of one file.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="Detail">Why it failed; otherwise empty.</param>
internal sealed record RestoredFile(string Path, RestoreOutcome Outcome, string Detail = "")
{
    /// <summary>Whether the journal has to stay, because an original in it may be needed.</summary>
    public bool NeedsJournal => Outcome is RestoreOutcome.Failed or RestoreOutcome.Damaged;
}
