using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Gates;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>What <c>covertool collect</c> was asked to do.</summary>
/// <param name="Session">The folder of the session.</param>
/// <param name="Output">Where the reports go.</param>
/// <param name="Formats">Which reports to write.</param>
internal sealed record CollectOptions(string Session, string Output, ImmutableArray<ReportFormat> Formats)
{
    /// <summary>What is excluded from the figures.</summary>
    public ExclusionPolicy Exclusions { get; init; } = ExclusionPolicy.Default;

    /// <summary>The limits to keep.</summary>
    public ImmutableArray<Limit> Limits { get; init; } = [];

    /// <summary>Whether to leave out the summary.</summary>
    public bool Quiet { get; init; }
}
