using System.Diagnostics;

namespace CoverTool.Performance.Processes;

/// <summary>A command that has ended.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it printed, standard output before standard error.</param>
/// <param name="Usage">What it took.</param>
internal sealed record CommandRun(int ExitCode, string Output, Usage Usage)
{
    /// <summary>Runs a command, as the only child of a process of its own, so that what it takes can be told apart.</summary>
    /// <param name="folder">Its working directory.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="environment">Variables that it gets besides those that every command gets.</param>
    public static CommandRun Start(string folder, IEnumerable<string> command, params (string Name, string Value)[] environment)
    {
        string file = Path.GetTempFileName();
        string[] child = [.. Child(UsageChild.Name, file), .. command];
        ProcessStartInfo start = new(child[0], child[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A node of MSBuild that stays would take its time to the next run.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        CommandRun run = new(process.ExitCode, output + errors.GetAwaiter().GetResult(), UsageChild.Read(file));
        File.Delete(file);
        return run;
    }

    /// <summary>The same run, if the command succeeded.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public CommandRun Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException($"exit code {ExitCode}:{Environment.NewLine}{Output}");

    /// <summary>The command that starts this program again for a part of its work.</summary>
    public static string[] Child(params string[] work) => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? [Environment.ProcessPath!, typeof(CommandRun).Assembly.Location, "child", .. work]
        : [Environment.ProcessPath!, "child", .. work];
}
