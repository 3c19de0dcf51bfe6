namespace CoverTool.Specs.Running;

/// <summary>The state of everything that a build has put into the output folders of the sample.</summary>
internal static class OutputSnapshot
{
    // 'dotnet test' writes it in every run, with and without covertool.
    private const string WrittenByTestPlatform = ".msCoverageSourceRootsMapping_";

    /// <summary>The files below all folders called <c>bin</c>, in the order of their paths.</summary>
    public static FileState[] Take(string folder) =>
    [
        .. Directory.GetDirectories(folder, "bin", SearchOption.AllDirectories)
            .SelectMany(bin => Directory.GetFiles(bin, "*", SearchOption.AllDirectories))
            .Where(path => !Path.GetFileName(path).StartsWith(WrittenByTestPlatform, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => FileState.Of(folder, path)),
    ];

    /// <summary>Fails with the first file that is not as it was.</summary>
    public static void AssertEqual(FileState[] expected, FileState[] actual) =>
        Assert.Equal(string.Join('\n', expected.AsEnumerable()), string.Join('\n', actual.AsEnumerable()));
}
