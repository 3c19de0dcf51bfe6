namespace CoverTool.Restore;

/// <summary>
/// The lock that a run holds on its journal as long as it lives. The system gives it back when the process dies, whatever
/// it died of, and it works between containers that share a folder, where process numbers mean nothing.
/// </summary>
internal static class JournalLock
{
    /// <summary>Takes the lock.</summary>
    /// <returns>What holds it until it is disposed, or null when a living process has it.</returns>
    public static FileStream? TryTake(JournalFolder folder)
    {
        try
        {
            return new FileStream(folder.LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
