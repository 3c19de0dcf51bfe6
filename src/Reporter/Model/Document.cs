namespace CoverTool.Reporter.Model;

/// <summary>A source file.</summary>
/// <param name="Path">Its path as reports show it: below the source root where possible, with '/'.</param>
/// <param name="LocalPath">The full path it had where the module was instrumented.</param>
public sealed record Document(string Path, string LocalPath)
{
    /// <summary>The source itself when there is no file, as of what source generators make; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it is the same file: by its paths, because its text may be long.</summary>
    public bool Equals(Document? other) => other is not null && Path == other.Path && LocalPath == other.LocalPath;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, LocalPath);
}
