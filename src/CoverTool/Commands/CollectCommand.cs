using System.Collections.Immutable;
using System.CommandLine;
using CoverTool.Data;
using CoverTool.Reports;
using CoverTool.Restore;
using CoverTool.Sessions;

namespace CoverTool.Commands;

/// <summary><c>covertool collect</c>: reports what was counted since <c>covertool instrument</c>, and ends that.</summary>
internal static class CollectCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Command command = Create(options => Execute(options, JournalStore.ForUser()));
        help.Describe(
            command,
            "covertool collect --session DIR [options]",
            "covertool collect --session /var/tmp/shop --output coverage",
            "covertool snapshot /var/tmp/shop");
        root.Add(command);
    }

    /// <summary>Makes the command.</summary>
    /// <param name="execute">What it does; returns the exit code.</param>
    public static Command Create(Func<CollectOptions, int> execute)
    {
        FolderOption session = SharedOptions.StandingSession();
        FolderOption output = SharedOptions.Output();
        Option<ImmutableArray<ReportFormat>> format = SharedOptions.Format();
        LimitOptions limits = new();
        ExclusionOptions exclusions = new();
        Option<bool> quiet = SharedOptions.Quiet();
        Command command = new("collect", "Reports what was counted since 'covertool instrument', restores the files, and deletes the session.")
        {
            session, output, format, quiet, new SettingsOption(),
        };
        limits.AddTo(command);
        exclusions.AddTo(command);
        command.SetAction(parsed => execute(new CollectOptions(
            parsed.GetRequiredValue(session),
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(format))
        {
            Exclusions = exclusions.Read(parsed),
            Limits = limits.Read(parsed),
            Quiet = parsed.GetValue(quiet),
        }));
        return command;
    }

    /// <summary>Restores first, so that nothing more begins to count, then reports; only then is the session deleted.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CoverException">A known failure; the counts are still in the session.</exception>
    public static int Execute(CollectOptions options, JournalStore store)
    {
        SessionFolder session = new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Session)));
        if (!session.IsStanding)
        {
            throw new CoverException("CT1016", $"'{session.Location}' is no session that 'covertool instrument' made.");
        }

        if (SessionRecord.Read(session).Processes.IsEmpty)
        {
            Notice.Error(
                "CT1018",
                "No process of this session has counted anything yet; the files stay instrumented. To end it without a report, " +
                "delete its folder, and run 'covertool restore'.");
            return ExitCode.NothingMeasured;
        }

        OutputFolder output = OutputFolder.Prepare(options.Output);
        HealingText.WarnOfFailures(store.End(session));
        RunResult run = SessionRecord.Read(session) with { Exclusions = options.Exclusions };
        int exitCode = Rendering.Render(run, output, options.Formats, options.Limits, options.Quiet);
        session.DeleteStanding();
        return exitCode;
    }
}
