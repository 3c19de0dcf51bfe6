namespace CoverTool.Specs.Compatibility;

/// <summary>Small projects as somebody has them on disk, before a row of the matrix runs a command there.</summary>
/// <param name="Name">Names the folder.</param>
/// <param name="Templates">Folders of the templates that are copied; the last part of each keeps its name.</param>
internal sealed record Fixture(string Name, params string[] Templates)
{
    /// <summary>Files besides, by their paths.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>What is done there once, for a shell: most often a build.</summary>
    public string Preparation { get; init; } = "";
}
