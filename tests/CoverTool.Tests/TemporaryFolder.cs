namespace CoverTool.Tests;

/// <summary>A folder that lives as long as a test.</summary>
/// <param name="below">A path in it that the test takes for the folder.</param>
internal sealed class TemporaryFolder(string below = "") : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("covertool-tests-");

    public string Location => field ??= Directory.CreateDirectory(Path.Combine(_root.FullName, below)).FullName;

    /// <summary>The full path of something in the folder.</summary>
    public string this[string name] => Path.Combine(Location, name);

    /// <summary>Writes a file, with the folders above it.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string name, string content)
    {
        string path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
