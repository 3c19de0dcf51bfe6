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

    /// <summary>Reads the file that the build wrote.</summary>
    /// <returns>The request, or null when the file is not one.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static HookRequest? Read(string path) =>
        File.ReadAllLines(path) is [{ Length: > 0 } target, string project, string isTest, ..]
            ? new HookRequest(Path.GetFullPath(target), project, isTest.Equals("true", StringComparison.OrdinalIgnoreCase))
            : null;
}
