using System.Collections.Immutable;
using System.CommandLine;
using CoverTool.Reporter.Gates;

namespace CoverTool.Commands;

/// <summary>The options for limits that coverage has to keep.</summary>
internal sealed class LimitOptions
{
    private readonly ImmutableArray<Option<Limit?>> _options = [.. Enum.GetValues<GateMetric>().Select(Create)];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option<Limit?> option in _options)
        {
            command.Add(option);
        }
    }

    /// <summary>The limits that were given.</summary>
    public ImmutableArray<Limit> Read(ParseResult parsed) => [.. _options.Select(parsed.GetValue).OfType<Limit>()];

    private static Option<Limit?> Create(GateMetric metric)
    {
        string name = metric.ToString().ToLowerInvariant();
        return new Option<Limit?>($"--fail-under-{name}")
        {
            HelpName = "PERCENT",
            Description = $"End with exit code {ExitCode.LimitViolated} when {name} coverage is below this.",
            CustomParser = result => Percent.Parse(result) is { } minimum ? new Limit(metric, minimum) : null,
        };
    }
}
