using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Gates;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>What <c>covertool report</c> was asked to do.</summary>
/// <param name="Data">The data files to merge.</param>
/// <param name="Output">Where the reports go.</param>
/// <param name="Formats">Which reports to write.</param>
internal sealed record ReportOptions(ImmutableArray<string> Data, string Output, ImmutableArray<ReportFormat> Formats)
{
    /// <summary>What is excluded from the figures, or null for what the runs excluded.</summary>
    public ExclusionPolicy? Exclusions { get; init; }

    /// <summary>The limits to keep.</summary>
    public ImmutableArray<Limit> Limits { get; init; } = [];

    /// <summary>Whether to leave out the summary.</summary>
    public bool Quiet { get; init; }
}
