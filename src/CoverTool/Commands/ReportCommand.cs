using System.Collections.Immutable;
using System.CommandLine;
using CoverTool.Data;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary><c>covertool report</c>: renders data files again.</summary>
internal static class ReportCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Command command = Create(Execute);
        help.Describe(
            command,
            "covertool report DATA... [options]",
            "covertool report coverage/coverage.covertool --format html",
            "covertool report linux/coverage.covertool windows/coverage.covertool --output merged");
        root.Add(command);
    }

    /// <summary>Makes the command.</summary>
    /// <param name="execute">What it does; returns the exit code.</param>
    public static Command Create(Func<ReportOptions, int> execute)
    {
        Argument<string[]> data = new("DATA")
        {
            Description = "Data files (coverage.covertool) of runs; several are merged.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> output = SharedOptions.Output();
        Option<ImmutableArray<ReportFormat>> format = SharedOptions.Format();
        Command command = new("report", "Renders the reports of earlier runs again, merged, without running anything.")
        {
            data, output, format,
        };
        command.SetAction(parsed => execute(new ReportOptions(
            [.. parsed.GetRequiredValue(data)],
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(format))));
        return command;
    }

    private static int Execute(ReportOptions options)
    {
        RunResult run = RunMerger.Merge([.. options.Data.Select(path => DataFile.Read(path))]);
        OutputFolder output = OutputFolder.Prepare(options.Output);
        RunReports.Write(run, output, options.Formats, []);
        return ExitCode.Success;
    }
}
