using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using CoverTool.Reporter.Terminal;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>
/// What <c>--help</c> prints. The library's own screen has no examples, and shows a command's options after the measured
/// command, where they would not be covertool's any more.
/// </summary>
internal sealed class HelpScreen : SynchronousCommandLineAction
{
    private const int Gap = 2;
    private const int NarrowestText = 30;
    private const int NarrowIndentation = 6;

    private readonly Dictionary<Command, (string Usage, string[] Examples)> _texts = [];

    public override bool ClearsParseErrors => true;

    /// <summary>Says how a command is called.</summary>
    public void Describe(Command command, string usage, params string[] examples) => _texts.Add(command, (usage, examples));

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        (string usage, string[] examples) = _texts[command];
        output.WriteLine($"{command.Description}{Environment.NewLine}{Environment.NewLine}Usage: {usage}");
        WriteRows(output, "Commands", command.Subcommands.Select(verb => (verb.Name, verb.Description ?? "")));
        WriteRows(output, "Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        WriteRows(output, "Options", Options(command).Select(option => (Label(option), option.Description ?? "")));
        WriteRows(output, "Examples", examples.Select(example => (example, "")));
        return ExitCode.Success;
    }

    private static IEnumerable<Option> Options(Command command) => command is RootCommand
        ? command.Options
        : command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Label(Option option)
    {
        string names = option is HelpOption
            ? "-h, --help"
            : string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void WriteRows(TextWriter output, string title, IEnumerable<(string Label, string Text)> rows)
    {
        (string Label, string Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        int width = all.Max(row => row.Label.Length) + Gap;
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach ((string label, string text) in all)
        {
            // Beside the label, unless the terminal is too narrow for that.
            int start = 2 + width;
            bool isNarrow = Screen.Width - start < NarrowestText;
            int indentation = isNarrow ? NarrowIndentation : start;
            string[] lines = [.. TextFit.Wrap(text, Screen.Width, indentation, indentation)];
            output.WriteLine(isNarrow ? $"  {label}" : $"  {label.PadRight(width)}{lines[0][start..]}".TrimEnd());
            foreach (string line in lines[(isNarrow && text.Length != 0 ? 0 : 1)..])
            {
                output.WriteLine(line);
            }
        }
    }
}
