using CoverTool.Data;
using CoverTool.Reporter.Html;
using CoverTool.Reports;
using CoverTool.Restore;
using CoverTool.Running;
using CoverTool.Selection;
using CoverTool.Sessions;

namespace CoverTool.Commands;

/// <summary><c>covertool run</c>: what it does. Nothing is printed between its start and the end of the command.</summary>
internal static class RunExecution
{
    /// <summary>Runs the command and reports.</summary>
    /// <returns>The command's exit code when it is not 0, else covertool's own.</returns>
    /// <exception cref="CoverException">A known failure.</exception>
    public static int Execute(RunOptions options)
    {
        string program = ExecutablePath.Find(
            options.Command[0],
            Environment.CurrentDirectory,
            Environment.GetEnvironmentVariable("PATH"))
            ?? throw new CoverException("CT1003", $"'{options.Command[0]}' cannot be started: there is no such program.");
        OutputFolder output = OutputFolder.Prepare(options.Output);
        if (options.Formats.Contains(ReportFormat.Html))
        {
            HtmlReport.CheckFolder(output.Html);
        }

        output.DeleteReports();
        JournalStore store = JournalStore.ForUser();
        HealingText.Warn(store.Heal());
        using Session session = new(
            new SessionRequest(
                program,
                options.Command,
                options.SourceRoot,
                new ModuleSelection(options.IncludeTests, options.SkippedModules),
                output.Location)
            {
                Exclusions = options.Exclusions,
                JitOptimizations = options.JitOptimizations,
                Patience = options.Patience,
            },
            store);
        SessionResult result = session.Run();
        int ownCode = TryReport(options, output, result);
        return result.ExitCode != 0 ? result.ExitCode : ownCode;
    }

    // A report that fails must not hide that the command failed too.
    private static int TryReport(RunOptions options, OutputFolder output, SessionResult result)
    {
        try
        {
            return Report(options, output, result);
        }
        catch (CoverException exception)
        {
            Notice.Error(exception.Code, exception.Message);
            return ExitCode.Error;
        }
    }

    private static int Report(RunOptions options, OutputFolder output, SessionResult result)
    {
        Warn(options, result);
        if (result.Run.Processes.Length == 0)
        {
            NothingMeasured.Explain(result, Console.Error);
            return ExitCode.NothingMeasured;
        }

        foreach (SkippedModule module in ProjectModules.Unmeasured(result.Run.SkippedModules))
        {
            Notice.Warning("CT1023", $"{Path.GetFileName(module.Path)} comes from a project and was not measured: {module.Detail}.");
        }

        RunResult run = result.Run with { Exclusions = options.Exclusions };
        RunVerdict verdict = RunReports.Write(run, output, options.Formats, options.Limits, options.Quiet);
        if (options.Verbose)
        {
            Console.Out.WriteLine();
            new ModuleListing(run, verdict.Model).Write(Console.Out);
            SkippedListing.Write(run, [], Console.Out);
        }

        return Rendering.Conclude(verdict);
    }

    private static void Warn(RunOptions options, SessionResult result)
    {
        foreach (string pattern in options.SkippedModules)
        {
            if (!result.Run.SkippedModules.Any(module => ModuleSelection.Names(pattern, module.Path)))
            {
                Notice.Warning("CT1014", $"--skip-module {pattern} names no module.");
            }
        }

        foreach (string failure in result.Failures.Distinct())
        {
            Notice.Warning("CT1012", $"A project that was built could not be instrumented: {failure}");
        }

        HealingText.WarnOfFailures(result.Restored);
    }
}
