using System.Collections.Immutable;
using System.Globalization;
using CoverTool.Data;
using CoverTool.Restore;

namespace CoverTool.Sessions;

/// <summary>Finds the session that a snapshot is asked of.</summary>
internal static class RunningSession
{
    /// <summary>Finds it.</summary>
    /// <param name="asked">The path of a session, or the process identifier of the covertool that runs it; null for the one there is.</param>
    /// <param name="around">The path of the session that the asking process itself runs in, or null.</param>
    /// <param name="runs">The runs that go on.</param>
    /// <exception cref="CoverException">CT1016: there is none, or not that one. CT1017: there are several.</exception>
    public static SessionFolder Find(string? asked, string? around, ImmutableArray<JournalOwner> runs)
    {
        if (asked is not null)
        {
            return Asked(asked, runs);
        }

        if (around is not null && SessionFolder.IsOne(around) && Directory.Exists(around))
        {
            return new SessionFolder(around);
        }

        return runs switch
        {
            [] => throw new CoverException("CT1016", "No run of covertool is going on. Start one with 'covertool run -- COMMAND'."),
            [var run] => new SessionFolder(run.SessionPath),
            _ => throw new CoverException("CT1017", $"Several runs are going on. Give the process identifier of one: {List(runs)}"),
        };
    }

    private static SessionFolder Asked(string asked, ImmutableArray<JournalOwner> runs)
    {
        if (int.TryParse(asked, CultureInfo.InvariantCulture, out int id))
        {
            return runs.FirstOrDefault(run => run.Process.Id == id) is { } run
                ? new SessionFolder(run.SessionPath)
                : throw new CoverException("CT1016", $"Process {id} is no running covertool. {(runs.IsEmpty ? "None is running." : $"There are: {List(runs)}")}");
        }

        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(asked));
        return Directory.Exists(path)
            ? new SessionFolder(path)
            : throw new CoverException("CT1016", $"'{asked}' is neither the folder of a session nor a process identifier.");
    }

    private static string List(ImmutableArray<JournalOwner> runs) =>
        string.Join("; ", runs.Select(run => $"{run.Process.Id} ({run.Command})"));
}
