using System.Collections.Immutable;
using System.CommandLine;
using CoverTool.Data;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary><c>covertool report</c>: renders data files again.</summary>
internal static class ReportCommand
{
    // Each takes the memory of all that a run measured.
    private const int MostAtOnce = 4;

    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Command command = Create(Execute);
        help.Describe(
            command,
            "covertool report DATA... [options]",
            "covertool report coverage/coverage.covertool --format html",
            "covertool report coverage/coverage.covertool --exclude-type 'Shop.Legacy.*' --output without-legacy",
            "covertool report coverage/coverage.covertool --fail-under-line 80 --quiet",
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
        FolderOption output = SharedOptions.Output();
        Option<ImmutableArray<ReportFormat>> format = SharedOptions.Format();
        LimitOptions limits = new();
        ExclusionOptions exclusions = new();
        Option<bool> quiet = SharedOptions.Quiet();
        Option<bool> defaults = new("--default-exclusions")
        {
            Description = "Forget what the runs excluded on request. Every option for exclusions does so, too, and adds its own.",
        };
        Command command = new("report", "Renders the reports of earlier runs again, merged, without running anything.")
        {
            data, output, format, defaults, quiet, new SettingsOption(),
        };
        limits.AddTo(command);
        exclusions.AddTo(command);
        command.SetAction(parsed => execute(new ReportOptions(
            [.. parsed.GetRequiredValue(data)],
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(format))
        {
            Exclusions = parsed.GetValue(defaults) ? exclusions.Read(parsed) : exclusions.ReadAsked(parsed),
            Limits = limits.Read(parsed),
            Quiet = parsed.GetValue(quiet),
        }));
        return command;
    }

    private static int Execute(ReportOptions options)
    {
        RunMerger merger = new([.. options.Data.Select(DataFile.ReadSourceRoot)]);
        foreach (string[] paths in options.Data.Chunk(Math.Min(Environment.ProcessorCount, MostAtOnce)))
        {
            foreach (Task<RunResult> read in paths.Select(path => Task.Run(() => DataFile.Read(path))).ToArray())
            {
                merger.Add(read.GetAwaiter().GetResult());
            }
        }

        RunResult run = merger.ToResult();
        if (options.Exclusions is { } exclusions)
        {
            run = run with { Exclusions = exclusions };
        }
        else if (!merger.HaveSameExclusions)
        {
            Notice.Warning("CT1015", "The runs excluded different things. What one of them excluded is excluded; give the exclusions to 'report' to choose.");
        }

        return Rendering.Render(run, OutputFolder.Prepare(options.Output), options.Formats, options.Limits, options.Quiet);
    }
}
