using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using CoverTool.Data;

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
    public static ParseResult Parse(string[] arguments) => Root().Parse(arguments, Configuration);

    private static RootCommand Root()
    {
        RootCommand root = new("Measures which lines, branches and methods of a .NET program run, and how often.");
        root.Directives.Clear();
        HelpScreen help = new();
        help.Describe(root, "covertool COMMAND [options]", "covertool run -- dotnet test", "covertool run --help");
        RunCommand.AddTo(root, help);
        ReportCommand.AddTo(root, help);
        SnapshotCommand.AddTo(root, help);
        SubtractCommand.AddTo(root, help);
        RestoreCommand.AddTo(root, help);
        root.Options.OfType<HelpOption>().Single().Action = help;
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
