using CoverTool.Data;
using CoverTool.Sessions;

namespace CoverTool.Restore;

/// <summary>What became of the counts of a run that died.</summary>
/// <param name="DataPath">Full path of the data file that they are in; empty when there were none, or they could not be kept.</param>
/// <param name="Failure">Why they could not be kept, or empty.</param>
/// <param name="MayBeRetried">Whether they are still there, and only the place for them was not.</param>
internal sealed record RescuedCounts(string DataPath, string Failure, bool MayBeRetried)
{
    private static readonly RescuedCounts None = new("", "", false);

    /// <summary>Writes the counts that are still in a run's session to its output folder.</summary>
    public static RescuedCounts Of(JournalOwner? owner)
    {
        if (owner is null || !SessionFolder.IsOne(owner.SessionPath) || !Path.IsPathFullyQualified(owner.OutputPath))
        {
            return None;
        }

        SessionFolder session = new(owner.SessionPath);
        try
        {
            return CounterFolderReader.ReadProcesses(session.Counters).IsEmpty
                ? None
                : Keep(SessionRecord.Read(session), Path.Combine(owner.OutputPath, $"killed-{owner.Process.Id}.covertool"));
        }
        catch (CoverException exception)
        {
            return new RescuedCounts("", exception.Message, MayBeRetried: false);
        }
    }

    private static RescuedCounts Keep(RunResult run, string path)
    {
        try
        {
            DataFile.Write(path, run);
            return new RescuedCounts(path, "", false);
        }
        catch (CoverException exception)
        {
            return new RescuedCounts("", exception.Message, MayBeRetried: true);
        }
    }
}
