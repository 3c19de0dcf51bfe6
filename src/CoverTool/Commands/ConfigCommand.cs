using System.Collections;
using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using CoverTool.Reporter.Gates;
using CoverTool.Settings;

namespace CoverTool.Commands;

/// <summary><c>covertool config</c>: what <c>run</c> would go by here, and where each value is from.</summary>
internal static class ConfigCommand
{
    public const string Name = "config";

    private const string Nothing = "-";

    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help, SettingOrigins origins)
    {
        Command command = new(Name, "Prints the settings that 'run' has here, and where each is from: the command line, covertool.json, or the default.");
        new RunOptionSet().AddTo(command);
        command.SetAction(parsed => Execute(parsed, origins, Console.Out));
        help.Describe(command, "covertool config [options of run]", "covertool config", "covertool config --fail-under-line 80 --config ci/covertool.json");
        root.Add(command);
    }

    private static int Execute(ParseResult parsed, SettingOrigins origins, TextWriter output)
    {
        output.WriteLine(origins.FilePath is { } path ? $"Settings file: {path}" : $"Settings file: none ({SettingsFile.Name} is looked for from here upwards)");
        output.WriteLine();
        (string Name, string Value, string Origin)[] rows =
        [
            .. parsed.CommandResult.Command.Options
                .Where(option => option is not HelpOption and not SettingsOption)
                .Select(option => (option.Name[2..], Describe(option, parsed), origins.Of(option.Name) ?? "default")),
        ];
        int nameWidth = rows.Max(row => row.Name.Length);
        int valueWidth = rows.Max(row => row.Value.Length);
        foreach ((string name, string value, string origin) in rows)
        {
            output.WriteLine($"{name.PadRight(nameWidth)}  {value.PadRight(valueWidth)}  {origin}");
        }

        return ExitCode.Success;
    }

    private static string Describe(Option option, ParseResult parsed)
    {
        object? value = parsed.GetResult(option)?.GetValueOrDefault<object?>() ?? (option.HasDefaultValue ? option.GetDefaultValue() : null);
        return option is FolderOption && value is string folder ? Path.GetFullPath(folder) : Describe(value);
    }

    private static string Describe(object? value) => value switch
    {
        null => Nothing,
        bool flag => flag ? "true" : "false",
        string text => text,
        Enum word => word.ToString().ToLowerInvariant(),
        Limit limit => limit.Minimum.ToString(CultureInfo.InvariantCulture),
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(item => item is Enum ? item.ToString()!.ToLowerInvariant() : item.ToString())) is { Length: > 0 } texts ? texts : Nothing,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? Nothing,
    };
}
