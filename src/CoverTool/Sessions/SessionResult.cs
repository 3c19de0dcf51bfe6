using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Restore;
using CoverTool.Running;

namespace CoverTool.Sessions;

/// <summary>What a session ended in.</summary>
/// <param name="ExitCode">The exit code of the measured command.</param>
/// <param name="Run">What was measured.</param>
/// <param name="Folders">The output folders that were looked through for modules.</param>
/// <param name="Failures">What went wrong with a build's requests, in words.</param>
/// <param name="Restored">What became of the files that were instrumented.</param>
internal sealed record SessionResult(
    int ExitCode,
    RunResult Run,
    ImmutableArray<string> Folders,
    ImmutableArray<string> Failures,
    ImmutableArray<RestoredFile> Restored)
{
    /// <summary>What the program of the command is, as far as that explains that nothing was measured.</summary>
    public ProgramForm ProgramForm { get; init; }
}
