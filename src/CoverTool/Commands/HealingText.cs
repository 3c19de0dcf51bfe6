using System.Collections.Immutable;
using CoverTool.Restore;

namespace CoverTool.Commands;

/// <summary>Says what was done about runs that died.</summary>
internal static class HealingText
{
    /// <summary>Whether a file could not be restored, or counts could not be kept.</summary>
    public static bool HasFailed(HealedRun run) => run.Rescue.Failure.Length != 0 || run.Files.Any(file => file.NeedsJournal);

    /// <summary>Which run it was.</summary>
    public static string Title(HealedRun run) => run.Owner is { } owner
        ? $"Process {owner.Process.Id}, which ran '{owner.Command}':"
        : "A run that was ended while it started:";

    /// <summary>What became of one file.</summary>
    public static string Describe(RestoredFile file) => file.Outcome switch
    {
        RestoreOutcome.Restored => $"restored: {file.Path}",
        RestoreOutcome.Removed => $"removed, because it was not there before: {file.Path}",
        RestoreOutcome.Unchanged => $"not changed yet: {file.Path}",
        RestoreOutcome.LeftAlone => $"left alone, because it was rebuilt or deleted since: {file.Path}",
        RestoreOutcome.Damaged => $"NOT restored: {DamageOf(file)}",
        _ => $"NOT restored: {file.Path}: {file.Detail}",
    };

    /// <summary>What became of the counts of a run, or null when it had none.</summary>
    public static string? Describe(RescuedCounts rescue) => rescue switch
    {
        { Failure.Length: > 0 } => $"Its counts could not be kept: {rescue.Failure}",
        { DataPath.Length: > 0 } => $"Its counts are in '{rescue.DataPath}'; 'covertool report' renders them.",
        _ => null,
    };

    /// <summary>Warns about what was healed on the way to something else.</summary>
    public static void Warn(ImmutableArray<HealedRun> runs)
    {
        foreach (HealedRun run in runs.Where(run => run.Files.Length > 0))
        {
            int restored = run.Files.Count(file => file.Outcome is RestoreOutcome.Restored or RestoreOutcome.Removed);
            Notice.Warning("CT1010", $"An earlier run was killed; {restored} file(s) that it left instrumented are restored.");
            WarnOfFailures(run.Files);
        }

        foreach (string text in runs.Select(run => Describe(run.Rescue)).OfType<string>())
        {
            Notice.Warning("CT1019", $"An earlier run was killed. {text}");
        }
    }

    /// <summary>Warns of every file that is still instrumented.</summary>
    public static void WarnOfFailures(ImmutableArray<RestoredFile> files)
    {
        foreach (RestoredFile file in files.Where(file => file.Outcome == RestoreOutcome.Failed))
        {
            Notice.Warning("CT1011", $"'{file.Path}' is still instrumented: {file.Detail} 'covertool restore' tries again.");
        }

        foreach (RestoredFile file in files.Where(file => file.Outcome == RestoreOutcome.Damaged))
        {
            Notice.Warning("CT1020", DamageOf(file));
        }
    }

    private static string DamageOf(RestoredFile journal) =>
        $"The journal of a run, '{journal.Path}', is damaged, or of another version of covertool. Files that it told of may still be " +
        "instrumented: build them again, and delete the folder.";
}
