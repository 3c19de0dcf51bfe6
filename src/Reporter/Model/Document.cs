namespace CoverTool.Reporter.Model;

/// <summary>A source file.</summary>
/// <param name="Path">Its path as reports show it: below the source root where possible, with '/'.</param>
/// <param name="LocalPath">The full path it had where the module was instrumented.</param>
public sealed record Document(string Path, string LocalPath);
