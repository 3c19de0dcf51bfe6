using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CoverTool.Tests.Programs;

/// <summary>
/// Compiles with the compiler of the installed SDK, which is what users have: its code for a construct is not always that of
/// the compiler package.
/// </summary>
public static class SdkCompiler
{
    private static readonly Lazy<string> CompilerPath = new(FindCompiler);

    /// <summary>Compiles a source file to a program.</summary>
    public static void Compile(string sourcePath, string programPath, CompilationKind how)
    {
        string usings = Path.Combine(Path.GetDirectoryName(programPath)!, "GlobalUsings.g.cs");
        File.WriteAllText(usings, Compiler.GlobalUsings);
        string[] arguments =
        [
            CompilerPath.Value, "-shared", "-keepalive:60", "-noconfig", "-nologo", "-nowarn:1701", "-deterministic", "-unsafe", "-langversion:preview", "-debug:portable",
            how.Configuration == OptimizationLevel.Debug ? "-define:DEBUG" : "-optimize",
            $"-out:{programPath}",
            .. Compiler.FrameworkAssemblies.Select(path => $"-r:{path}"),
            sourcePath,
            usings,
        ];
        (int exitCode, string output) = Run(arguments);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"{sourcePath} does not compile: {output}");
        }
    }

    private static string FindCompiler()
    {
        string version = Run(["--version"]).Output.Trim();
        string line = Run(["--list-sdks"]).Output.Split('\n').Single(sdk => sdk.StartsWith(version + " ", StringComparison.Ordinal));
        string folder = line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..line.IndexOf(']', StringComparison.Ordinal)];
        return Path.Combine(folder, version, "Roslyn", "bincore", "csc.dll");
    }

    private static (int ExitCode, string Output) Run(string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
