namespace CoverTool.Reports;

/// <summary>A form of report.</summary>
internal enum ReportFormat
{
    Cobertura,
    Html,
}
