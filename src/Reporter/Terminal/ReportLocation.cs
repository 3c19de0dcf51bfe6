namespace CoverTool.Reporter.Terminal;

/// <summary>A report that was written.</summary>
/// <param name="Format">Its format, as the user names it.</param>
/// <param name="Path">Where it is, as the user should see it.</param>
public sealed record ReportLocation(string Format, string Path);
