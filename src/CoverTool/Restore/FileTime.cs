namespace CoverTool.Restore;

/// <summary>A point in time as file systems keep it.</summary>
/// <param name="Seconds">Since 1970 in UTC.</param>
/// <param name="Nanoseconds">The part of a second after them.</param>
internal readonly record struct FileTime(long Seconds, int Nanoseconds);
