namespace CoverTool.Restore;

/// <summary>A file to be replaced.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="OriginalHash">SHA-256 of what was read there, or null when there was no file.</param>
/// <param name="Content">What to put there.</param>
internal sealed record FileChange(string Path, string? OriginalHash, byte[] Content);
