namespace CoverTool.Running;

/// <summary>Finds the file that a command's first word names, as a shell does.</summary>
internal static class ExecutablePath
{
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The full path, or null when there is no such program.</summary>
    /// <remarks>
    /// Left to .NET, a program of the same name beside covertool or in the working directory would come before PATH.
    /// </remarks>
    public static string? Find(string program, string workingDirectory, string? searchPath)
    {
        IEnumerable<string> candidates = program.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || program.Contains(Path.AltDirectorySeparatorChar, StringComparison.Ordinal)
            ? [Path.GetFullPath(program, workingDirectory)]
            : (searchPath ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.GetFullPath(Path.Combine(folder, program), workingDirectory));
        return candidates.SelectMany(WithExtensions).FirstOrDefault(IsExecutable);
    }

    private static IEnumerable<string> WithExtensions(string path) => OperatingSystem.IsWindows() && !Path.HasExtension(path)
        ? [path + ".exe", path + ".cmd", path + ".bat"]
        : [path];

    private static bool IsExecutable(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
}
