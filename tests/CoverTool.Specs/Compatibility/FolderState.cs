using CoverTool.Specs.Running;

namespace CoverTool.Specs.Compatibility;

/// <summary>Every file of a fixture, and what must be the same of it after a plain run and after a measured one.</summary>
internal static class FolderState
{
    // Named anew, or written anew, by every plain run of tests, too.
    private static readonly string[] NotCompared = [".git", "TestResults"];
    private static readonly string[] WrittenAnew = [".msCoverage", "CoverletSourceRootsMapping_", "MvcTestingAppManifest.json"];

    /// <summary>A line for each file.</summary>
    /// <param name="folder">The fixture.</param>
    /// <param name="withTimes">Whether the outputs were there before, so that they have to be the very same.</param>
    public static string[] Take(string folder, bool withTimes) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path))
            .Where(path => !path.Split('/').Any(NotCompared.Contains) && !WrittenAnew.Any(start => Path.GetFileName(path).StartsWith(start, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(path => Describe(FileState.Of(folder, Path.Combine(folder, path)), withTimes)),
    ];

    /// <summary>Fails with the files that are not as they were.</summary>
    public static void AssertEqual(string[] before, string[] after)
    {
        string[] differences = [.. before.Except(after).Select(file => "before: " + file), .. after.Except(before).Select(file => "after: " + file)];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    // What a build keeps for itself in obj tells of the time at which it ran.
    private static string Describe(FileState file, bool withTimes) => file.Path.Split('/').Contains("obj")
        ? file.Path
        : withTimes ? file.ToString() : $"{file.Path} {file.Hash} {file.Mode}";
}
