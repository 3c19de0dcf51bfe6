using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using CoverTool.Commands;
using CoverTool.Data;

namespace CoverTool.Settings;

/// <summary>Parses a command line, with the options that it does not give from the settings file.</summary>
/// <param name="root">All commands.</param>
/// <param name="origins">Takes where values are from.</param>
internal sealed class ConfiguredArguments(RootCommand root, SettingOrigins origins)
{
    /// <summary>Parses the arguments of covertool; commands that know no settings file, and mistakes, as they are.</summary>
    /// <param name="workingDirectory">Where the search for a settings file begins.</param>
    /// <exception cref="CoverException">CT1021: the settings file is refused.</exception>
    public ParseResult Parse(string[] arguments, string workingDirectory)
    {
        ParseResult given = Parse(arguments);
        Command command = given.CommandResult.Command;
        if (given.Errors.Count == 0 && command.Arguments.Any(argument => argument.CaptureRemainingTokens))
        {
            (arguments, given) = MeasuredCommand.Separate(arguments, given, Parse);
        }

        if (given.Errors.Count != 0
            || given.Action != command.Action
            || command.Options.OfType<SettingsOption>().SingleOrDefault() is not { } option)
        {
            return given;
        }

        foreach (Option explicitly in command.Options.Where(other => IsGiven(given, other)))
        {
            origins.Add(explicitly.Name, "command line");
        }

        SettingsFile? file = given.GetValue(option) is { } path
            ? SettingsFile.Read(Path.GetFullPath(path, workingDirectory))
            : SettingsFile.Find(workingDirectory);
        return file is null ? given : Complete(given, arguments, file);
    }

    private ParseResult Parse(string[] arguments) => root.Parse(arguments, CommandLine.Configuration);

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private ParseResult Complete(ParseResult given, string[] arguments, SettingsFile file)
    {
        origins.FilePath = file.Path;
        Command command = given.CommandResult.Command;
        List<string> added = [];
        ImmutableArray<string> known = KnownSettings();
        foreach (Setting setting in file.Settings)
        {
            string name = "--" + setting.Name;
            RefuseUnknown(setting, known, file);
            Option? option = command.Options.SingleOrDefault(option => option.Name == name);
            if (option is null || IsGiven(given, option))
            {
                continue;
            }

            RefuseNoFlag(setting, option, file);
            origins.Add(name, $"{Path.GetRelativePath(Environment.CurrentDirectory, file.Path)}:{setting.Line}");
            added.AddRange(setting.Values.Select(value => $"{name}={ValueFor(option, value, file)}"));
        }

        int verb = Array.IndexOf(arguments, command.Name);
        ParseResult complete = Parse([.. arguments[..(verb + 1)], .. added, .. arguments[(verb + 1)..]]);
        return complete.Errors is [var error, ..] ? throw Refuse(error, file) : complete;
    }

    // All of them: a setting of 'run' is no mistake because 'report' is what is called.
    private ImmutableArray<string> KnownSettings() =>
    [
        .. root.Subcommands.Single(command => command.Name == ConfigCommand.Name).Options
            .Where(option => option is not SettingsOption and not HelpOption)
            .Select(option => option.Name[2..])
            .Order(StringComparer.Ordinal),
    ];

    private static void RefuseUnknown(Setting setting, ImmutableArray<string> known, SettingsFile file)
    {
        if (!known.Contains(setting.Name))
        {
            throw new CoverException("CT1021", $"{file.Path}({setting.Line}): there is no setting \"{setting.Name}\". There are: {string.Join(", ", known)}.");
        }
    }

    // The parser would take the text for the word after the option.
    private static void RefuseNoFlag(Setting setting, Option option, SettingsFile file)
    {
        if (option.ValueType == typeof(bool) && setting.Values is not ["true" or "false"])
        {
            throw new CoverException("CT1021", $"{file.Path}({setting.Line}): \"{setting.Name}\" is true or false.");
        }
    }

    private static string ValueFor(Option option, string value, SettingsFile file) =>
        option is FolderOption ? Path.GetFullPath(value, file.Folder) : value;

    private static CoverException Refuse(ParseError error, SettingsFile file)
    {
        string? option = (error.SymbolResult as OptionResult)?.Option.Name ?? (error.SymbolResult?.Parent as OptionResult)?.Option.Name;
        int line = file.Settings.FirstOrDefault(setting => "--" + setting.Name == option)?.Line ?? 1;
        return new CoverException("CT1021", $"{file.Path}({line}): {error.Message}");
    }
}
