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

    /// <summary>The session of <c>covertool instrument</c>.</summary>
    public static FolderOption StandingSession() => new("--session")
    {
        HelpName = "DIR",
        Description = "The folder of the session: the programs count there, and find the collector there, under this very path.",
        Required = true,
    };

    /// <summary>Whether test projects' own modules are measured.</summary>
    public static Option<bool> IncludeTests() => new("--include-tests") { Description = "Measure the test projects' own code too." };

    /// <summary>The folder whose sources are measured.</summary>
    public static FolderOption SourceRoot() => new("--source-root")
    {
        HelpName = "DIR",
        Description = "Measure only code whose sources lie here (default: the git repository, else the working directory).",
        DefaultValueFactory = _ => Sessions.SourceRoot.Find(Environment.CurrentDirectory),
    };

    /// <summary>Modules that are not touched.</summary>
    public static Option<string[]> SkipModule() => new("--skip-module")
    {
        HelpName = "PATTERN",
        Description = "Leave modules as they are: nothing of them is counted, and no report can show it later.",
    };

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
