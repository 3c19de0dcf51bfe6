namespace CoverTool.Specs.Figures;

/// <summary>A line of the file of expected figures.</summary>
/// <param name="Key">The line of source.</param>
/// <param name="Figures">The figures as the file gives them.</param>
/// <param name="Source">The text of the line of source.</param>
internal sealed record ExpectedLine(LineKey Key, string Figures, string Source);
