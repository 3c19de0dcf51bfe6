namespace CoverTool.Hook;

/// <summary>A project whose output is ready to be instrumented, as the build describes it.</summary>
/// <param name="TargetPath">Full path of the module that the project makes.</param>
/// <param name="ProjectPath">Full path of the project file, or empty when the module was named without a project.</param>
/// <param name="IsTest">Whether the project is a test project.</param>
internal sealed record HookRequest(string TargetPath, string ProjectPath, bool IsTest)
{
    /// <summary>Ends the name of a file that holds a request, one property a line.</summary>
    public const string FileExtension = ".request";

    /// <summary>The folder that the module lies in.</summary>
    public string Folder => Path.GetDirectoryName(TargetPath) ?? TargetPath;

    /// <summary>No path is longer on any system.</summary>
    private const int LargestFile = 256 * 1024;

    /// <summary>Reads the file that the build wrote.</summary>
    /// <returns>The request, or null when the file is not one.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static HookRequest? Read(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[Math.Min(stream.Length, LargestFile)];
        return Parse(bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
    }

    /// <summary>Takes the content of such a file apart.</summary>
    /// <returns>The request, or null when it is not one.</returns>
    public static HookRequest? Parse(ReadOnlySpan<byte> content)
    {
        using StreamReader reader = new(new MemoryStream(content.ToArray()));
        string? target = reader.ReadLine();
        string? project = reader.ReadLine();
        string? isTest = reader.ReadLine();
        return isTest is null || !Path.IsPathFullyQualified(target!) || target!.Contains('\0')
            ? null
            : new HookRequest(Path.GetFullPath(target), project!, isTest.Equals("true", StringComparison.OrdinalIgnoreCase));
    }
}
