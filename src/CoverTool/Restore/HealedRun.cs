using System.Collections.Immutable;

namespace CoverTool.Restore;

/// <summary>What was done about a run that died.</summary>
/// <param name="Owner">The run, or null when it did not get as far as to say who it was.</param>
/// <param name="Files">What became of each file.</param>
/// <param name="Rescue">What became of its counts.</param>
internal sealed record HealedRun(JournalOwner? Owner, ImmutableArray<RestoredFile> Files, RescuedCounts Rescue);
