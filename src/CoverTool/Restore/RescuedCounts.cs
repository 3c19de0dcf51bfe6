using CoverTool.Data;
using CoverTool.Sessions;

namespace CoverTool.Restore;

/// <summary>What became of the counts of a run that died.</summary>
/// <param name="DataPath">Full path of the data file that they are in; empty when there were none, or they could not be kept.</param>
/// <param name="Failure">Why they could not be kept, or empty.</param>
internal sealed record RescuedCounts(string DataPath, string Failure)
{
    private static readonly RescuedCounts None = new("", "");

    /// <summary>Writes the counts that are still in a run's session to its output folder.</summary>
    public static RescuedCounts Of(JournalOwner? owner)
    {
        if (owner is null || !SessionFolder.IsOne(owner.SessionPath) || !Path.IsPathFullyQualified(owner.OutputPath ?? ""))
        {
            return None;
        }

        SessionFolder session = new(owner.SessionPath);
        try
        {
            if (CounterFolderReader.ReadProcesses(session.Counters).IsEmpty)
            {
                return None;
            }

            string path = Path.Combine(owner.OutputPath!, $"killed-{owner.Process.Id}.covertool");
            DataFile.Write(path, SessionRecord.Read(session));
            return new RescuedCounts(path, "");
        }
        catch (CoverException exception)
        {
            return new RescuedCounts("", exception.Message);
        }
    }
}
