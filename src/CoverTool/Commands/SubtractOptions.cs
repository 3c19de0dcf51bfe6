using System.Collections.Immutable;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary>What <c>covertool subtract</c> was asked to do.</summary>
/// <param name="Later">The data file with more hits.</param>
/// <param name="Earlier">The data file whose hits are taken away.</param>
/// <param name="Output">Where the reports go.</param>
/// <param name="Formats">Which reports to write.</param>
internal sealed record SubtractOptions(string Later, string Earlier, string Output, ImmutableArray<ReportFormat> Formats);
