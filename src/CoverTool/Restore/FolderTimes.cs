namespace CoverTool.Restore;

/// <summary>
/// The modification time of a folder around one round of replacing. Only when the folder still has the time after the last
/// round has nobody else changed it since, and only then is the time before the first one the one to restore.
/// </summary>
/// <param name="Path">Full path of the folder.</param>
/// <param name="Before">Before the first file of the round was replaced.</param>
/// <param name="After">After the last.</param>
internal sealed record FolderTimes(string Path, FileTime Before, FileTime After);
