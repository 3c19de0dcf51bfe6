namespace CoverTool.Performance;

/// <summary>What came of a part.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Text">Markdown: what was measured, and tables.</param>
/// <param name="Defects">What is wrong with what was measured: counts and checksums, never times.</param>
internal sealed record Section(string Title, string Text, IReadOnlyList<string> Defects);
