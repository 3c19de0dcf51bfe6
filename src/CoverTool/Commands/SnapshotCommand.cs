using System.Collections.Immutable;
using System.CommandLine;
using CoverTool.Data;
using CoverTool.Reports;
using CoverTool.Restore;
using CoverTool.Sessions;

namespace CoverTool.Commands;

/// <summary><c>covertool snapshot</c>: reports what a run has measured so far, and does not disturb it.</summary>
internal static class SnapshotCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Command command = Create(Execute);
        help.Describe(
            command,
            "covertool snapshot [SESSION] [options]",
            "covertool snapshot",
            "covertool snapshot 4711 --output before --format html");
        root.Add(command);
    }

    /// <summary>Makes the command.</summary>
    /// <param name="execute">What it does; returns the exit code.</param>
    public static Command Create(Func<SnapshotOptions, int> execute)
    {
        Argument<string?> session = new("SESSION")
        {
            Description = "The process identifier of a running covertool, or the folder of its session (default: the only one that runs).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        FolderOption output = SharedOptions.Output("snapshot");
        Option<ImmutableArray<ReportFormat>> format = SharedOptions.Format();
        ExclusionOptions exclusions = new();
        Command command = new("snapshot", "Reports what a run that goes on has measured so far, without disturbing it.")
        {
            session, output, format,
        };
        exclusions.AddTo(command);
        command.SetAction(parsed => execute(new SnapshotOptions(
            parsed.GetValue(session),
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(format),
            exclusions.ReadAsked(parsed))));
        return command;
    }

    private static int Execute(SnapshotOptions options)
    {
        SessionFolder session = RunningSession.Find(
            options.Session, Environment.GetEnvironmentVariable(Session.EnvironmentVariable), JournalStore.ForUser().LivingRuns());
        RunResult run = SessionRecord.Read(session);
        run = run with { Exclusions = options.Exclusions ?? run.Exclusions };
        if (run.Processes.IsEmpty)
        {
            Notice.Error("CT1018", "No process of this run has counted anything yet.");
            return ExitCode.NothingMeasured;
        }

        return Rendering.Render(run, OutputFolder.Prepare(options.Output), options.Formats, [], quiet: false);
    }
}
