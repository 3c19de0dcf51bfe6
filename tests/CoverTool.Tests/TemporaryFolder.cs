namespace CoverTool.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("covertool-tests-").FullName;

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

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
