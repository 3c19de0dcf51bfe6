using System.Diagnostics;

namespace CoverTool.Tests.Programs;

/// <summary>What a program did, as somebody outside sees it.</summary>
public sealed record ProgramRun(string Output, string Errors, int ExitCode)
{
    /// <summary>Runs a program.</summary>
    /// <param name="programPath">Its module.</param>
    /// <param name="environment">Variables that it gets besides those of the tests.</param>
    public static ProgramRun Of(string programPath, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { "exec", programPath },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(programPath),
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(60_000))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{programPath} did not end within a minute");
        }

        return new ProgramRun(output, errors.Result, process.ExitCode);
    }
}
