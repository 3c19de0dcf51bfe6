using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>What <c>covertool snapshot</c> was asked to do.</summary>
/// <param name="Session">Which session, or null for the one there is.</param>
/// <param name="Output">Where the reports go.</param>
/// <param name="Formats">Which reports to write.</param>
/// <param name="Exclusions">What is excluded from the figures, or null for what the run excludes.</param>
internal sealed record SnapshotOptions(
    string? Session,
    string Output,
    ImmutableArray<ReportFormat> Formats,
    ExclusionPolicy? Exclusions);
