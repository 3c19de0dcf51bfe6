namespace CoverTool.Reporter.Exclusions;

/// <summary>A line of which all code is excluded.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="EndLine">The last line of the code that starts on it.</param>
/// <param name="Hits">How often the code on it that was reached most was reached.</param>
/// <param name="Reason">Why it is excluded.</param>
public sealed record ExcludedLine(int Number, int EndLine, long Hits, ExclusionReason Reason);
