namespace CoverTool.Data;

/// <summary>A counter file of which nothing, or not everything, could be counted.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Reason">What is wrong with it, in words.</param>
public sealed record RefusedFile(string Path, string Reason);
