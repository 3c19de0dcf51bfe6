using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using CoverTool.Data;
using CoverTool.Settings;

namespace CoverTool.Commands;

/// <summary>The command line: verbs, parse errors, and what an exception becomes.</summary>
internal static class CommandLine
{
    /// <summary>No response files: what looks like one belongs to the measured command.</summary>
    public static ParserConfiguration Configuration { get; } = new()
    {
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    /// <summary>Runs covertool.</summary>
    /// <returns>The exit code of the process.</returns>
    public static int Run(string[] arguments)
    {
        try
        {
            ParseResult parsed = Parse(arguments);
            if (parsed.Action is ParseErrorAction)
            {
                return Refuse(parsed);
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // Signals are the run command's to handle.
                ProcessTerminationTimeout = null,
            });
        }
        catch (CoverException exception)
        {
            Notice.Error(exception.Code, exception.Message);
            return ExitCode.Error;
        }
        catch (Exception exception)
        {
            Notice.Error("CT1000", $"covertool has a defect. Please report it with this text.{Environment.NewLine}{exception}");
            return ExitCode.Error;
        }
    }

    /// <summary>Parses without running anything.</summary>
    /// <exception cref="CoverException">CT1021: the settings file is refused.</exception>
    public static ParseResult Parse(string[] arguments)
    {
        SettingOrigins origins = new();
        return new ConfiguredArguments(Root(origins), origins).Parse(arguments, Environment.CurrentDirectory);
    }

    /// <summary>All commands.</summary>
    /// <param name="origins">Where the values of options are from.</param>
    public static RootCommand Root(SettingOrigins origins)
    {
        RootCommand root = new("Measures which lines, branches and methods of a .NET program run, and how often.");

        // The others are for those who debug command lines, and would take words from the user.
        foreach (Directive directive in root.Directives.Where(directive => directive is not SuggestDirective).ToList())
        {
            root.Directives.Remove(directive);
        }

        HelpScreen help = new();
        help.Describe(root, "covertool COMMAND [options]", "covertool run -- dotnet test", "covertool run --help");
        RunCommand.AddTo(root, help);
        ReportCommand.AddTo(root, help);
        SnapshotCommand.AddTo(root, help);
        InstrumentCommand.AddTo(root, help);
        CollectCommand.AddTo(root, help);
        SubtractCommand.AddTo(root, help);
        ExplainCommand.AddTo(root, help);
        ConfigCommand.AddTo(root, help, origins);
        CompletionCommand.AddTo(root, help);
        RestoreCommand.AddTo(root, help);
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h") { Action = help });
        return root;
    }

    private static int Refuse(ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors)
        {
            Notice.Error("CT1001", error.Message);
        }

        string verb = parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ";
        Console.Error.WriteLine($"Try 'covertool {verb}--help'.");
        return ExitCode.Error;
    }
}
