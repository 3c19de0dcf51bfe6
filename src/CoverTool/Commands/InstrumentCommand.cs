using System.CommandLine;
using CoverTool.Data;
using CoverTool.Reports;
using CoverTool.Restore;
using CoverTool.Selection;
using CoverTool.Sessions;

namespace CoverTool.Commands;

/// <summary><c>covertool instrument</c>: instruments programs that something else will start.</summary>
internal static class InstrumentCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Command command = Create(options => Execute(options, JournalStore.ForUser(), Console.Out));
        help.Describe(
            command,
            "covertool instrument PATH... --session DIR [options]",
            "covertool instrument publish --session /var/tmp/shop",
            "covertool collect --session /var/tmp/shop");
        root.Add(command);
    }

    /// <summary>Makes the command.</summary>
    /// <param name="execute">What it does; returns the exit code.</param>
    public static Command Create(Func<InstrumentOptions, int> execute)
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Folders of programs, or modules in them; all modules of the folder with sources here are instrumented.",
            Arity = ArgumentArity.OneOrMore,
        };
        FolderOption session = SharedOptions.StandingSession();
        Option<bool> includeTests = SharedOptions.IncludeTests();
        FolderOption sourceRoot = SharedOptions.SourceRoot();
        Option<string[]> skipped = SharedOptions.SkipModule();
        Command command = new("instrument", "Instruments programs that are started elsewhere and later; 'covertool collect' reports and restores.")
        {
            paths, session, includeTests, sourceRoot, skipped, new SettingsOption(),
        };
        command.SetAction(parsed => execute(new InstrumentOptions(
            [.. parsed.GetRequiredValue(paths)],
            parsed.GetRequiredValue(session),
            SourceRoot.Resolve(parsed.GetRequiredValue(sourceRoot), Environment.CurrentDirectory),
            new ModuleSelection(parsed.GetValue(includeTests), [.. parsed.GetValue(skipped) ?? []]))));
        return command;
    }

    /// <summary>Instruments, and says what and how it goes on.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CoverException">A known failure; everything is as it was.</exception>
    public static int Execute(InstrumentOptions options, JournalStore store, TextWriter output)
    {
        HealingText.Warn(store.Heal());
        SessionFolder folder = new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Session)));
        using StandingSession session = StandingSession.Create(folder, options.SourceRoot, store);
        RunResult result = session.Instrument(options.Paths, options.Selection);
        if (result.Modules.IsEmpty)
        {
            Notice.Error("CT1004", "Nothing was instrumented, and no session was made.");
            SkippedListing.Write(result, [], Console.Error);
            return ExitCode.NothingMeasured;
        }

        output.WriteLine($"Instrumented: {string.Join(", ", result.Modules.Select(module => module.Map.Name))}");
        output.WriteLine($"They count in '{folder.Location}'. 'covertool collect --session {options.Session}' reports, and restores the files.");
        return ExitCode.Success;
    }
}
