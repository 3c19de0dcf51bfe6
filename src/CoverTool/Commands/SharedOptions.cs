using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>Where reports go.</summary>
    /// <param name="otherwise">Where they go when the user does not say.</param>
    public static FolderOption Output(string otherwise = "coverage") => new("--output")
    {
        HelpName = "DIR",
        Description = $"Where the reports go (default: {otherwise}).",
        DefaultValueFactory = _ => otherwise,
    };

    /// <summary>Which reports to write.</summary>
    public static Option<ImmutableArray<ReportFormat>> Format() => new("--format")
    {
        HelpName = "LIST",
        Description = "Which reports to write, separated by commas: cobertura, html (default: both).",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [.. Enum.GetValues<ReportFormat>()],
        CustomParser = ParseFormats,
    };

    /// <summary>Whether to write reports and nothing about them.</summary>
    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Print no summary; warnings and errors only." };

    private static ImmutableArray<ReportFormat> ParseFormats(ArgumentResult result)
    {
        ImmutableArray<ReportFormat>.Builder formats = ImmutableArray.CreateBuilder<ReportFormat>();
        foreach (string name in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            ReportFormat[] found = [.. Enum.GetValues<ReportFormat>().Where(format =>
                format.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))];
            if (found is not [ReportFormat format])
            {
                result.AddError($"'{name}' is not a report format. There are: cobertura, html.");
                return [];
            }

            if (!formats.Contains(format))
            {
                formats.Add(format);
            }
        }

        return formats.ToImmutable();
    }
}
