namespace CoverTool.Restore;

/// <summary>What became of one file.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="Detail">Why it failed; otherwise empty.</param>
internal sealed record RestoredFile(string Path, RestoreOutcome Outcome, string Detail = "");
