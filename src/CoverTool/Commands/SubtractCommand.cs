using System.Collections.Immutable;
using System.CommandLine;
using CoverTool.Data;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary><c>covertool subtract</c>: what ran between two snapshots.</summary>
internal static class SubtractCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Command command = Create(Execute);
        help.Describe(
            command,
            "covertool subtract LATER EARLIER [options]",
            "covertool subtract after/coverage.covertool before/coverage.covertool --output click");
        root.Add(command);
    }

    /// <summary>Makes the command.</summary>
    /// <param name="execute">What it does; returns the exit code.</param>
    public static Command Create(Func<SubtractOptions, int> execute)
    {
        Argument<string> later = new("LATER") { Description = "The data file (coverage.covertool) of the later snapshot, or of the run's end." };
        Argument<string> earlier = new("EARLIER") { Description = "The data file of the earlier snapshot of the same run." };
        FolderOption output = SharedOptions.Output("difference");
        Option<ImmutableArray<ReportFormat>> format = SharedOptions.Format();
        Command command = new("subtract", "Reports what ran between two snapshots of one run.") { later, earlier, output, format };
        command.SetAction(parsed => execute(new SubtractOptions(
            parsed.GetRequiredValue(later),
            parsed.GetRequiredValue(earlier),
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(format))));
        return command;
    }

    private static int Execute(SubtractOptions options)
    {
        RunResult rest = RunSubtractor.Subtract(DataFile.Read(options.Later), DataFile.Read(options.Earlier));
        return Rendering.Render(rest, OutputFolder.Prepare(options.Output), options.Formats, [], quiet: false);
    }
}
