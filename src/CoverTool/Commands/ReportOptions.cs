using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>What <c>covertool report</c> was asked to do.</summary>
/// <param name="Data">The data files to merge.</param>
/// <param name="Output">Where the reports go.</param>
/// <param name="Formats">Which reports to write.</param>
/// <param name="Exclusions">What is excluded from the figures, or null for what the runs excluded.</param>
internal sealed record ReportOptions(
    ImmutableArray<string> Data,
    string Output,
    ImmutableArray<ReportFormat> Formats,
    ExclusionPolicy? Exclusions);
