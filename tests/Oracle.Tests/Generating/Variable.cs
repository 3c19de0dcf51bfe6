namespace CoverTool.Oracle.Tests.Generating;

/// <summary>A variable in scope.</summary>
/// <param name="IsFixed">Whether it must keep its value: loops count in it, or the language forbids.</param>
internal sealed record Variable(string Name, Kind Kind, bool IsFixed = false);
