using CoverTool.Sessions;

namespace CoverTool.Restore;

/// <summary>The run that a journal belongs to.</summary>
/// <param name="Process">The covertool process.</param>
/// <param name="SessionPath">Full path of the session's folder, which goes when the journal goes.</param>
/// <param name="Command">The measured command, for messages.</param>
/// <param name="OutputPath">Full path of the folder for what is measured.</param>
internal sealed record JournalOwner(ProcessIdentity Process, string SessionPath, string Command, string OutputPath)
{
    /// <summary>
    /// Whether the files are to stay as they are: the process lives, or its session is one that stays until it is collected.
    /// </summary>
    public bool IsAlive() => Process.IsAlive() || new SessionFolder(SessionPath).IsStanding;
}
