namespace CoverTool.Data;

/// <summary>A module that was considered and not instrumented.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Detail">The reason in words, for a person to read.</param>
public sealed record SkippedModule(string Path, SkipReason Reason, string Detail)
{
    /// <summary>The name of its file. The path may come from a machine with the other separator.</summary>
    public string FileName => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];
}
