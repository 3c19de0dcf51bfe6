using System.Runtime.InteropServices;

namespace CoverTool.Hook;

/// <summary>The command line by which a build comes back to this very covertool.</summary>
internal static class HookCommandLine
{
    /// <summary>The command line up to the name of the request.</summary>
    /// <param name="socketPath">Where the session listens.</param>
    public static string For(string socketPath)
    {
        string assembly = Path.Combine(AppContext.BaseDirectory, "covertool.dll");
        string host = Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(),
            "..",
            "..",
            "..",
            OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

        // Not the executable that the user started: it looks for a runtime where a build's environment may not point.
        string program = File.Exists(host) && File.Exists(assembly)
            ? $"{Quote(host)} exec {Quote(assembly)}"
            : Quote(Environment.ProcessPath!);
        return $"{program} {HookClient.Verb} {Quote(socketPath)}";
    }

    private static string Quote(string path) =>
        OperatingSystem.IsWindows() ? $"\"{path}\"" : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
