namespace CoverTool.Tests.EndToEnd;

/// <summary>How a covertool process ended.</summary>
internal sealed record CoverToolOutcome(int ExitCode, string Output, string Error);
