using System.CommandLine;

namespace CoverTool.Commands;

/// <summary><c>covertool completion</c>: prints the script that makes a shell complete covertool's commands and options.</summary>
internal static class CompletionCommand
{
    private const string Resources = "CoverTool.Completion.";

    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Command command = new("completion", "Prints the script that makes a shell complete the commands and options of covertool.") { shell };
        command.SetAction(parsed => Execute(parsed.GetRequiredValue(shell), Console.Out));
        help.Describe(
            command,
            "covertool completion SHELL",
            "eval \"$(covertool completion bash)\"                       in ~/.bashrc",
            "eval \"$(covertool completion zsh)\"                        in ~/.zshrc, after compinit",
            "covertool completion fish | source                        in config.fish",
            "covertool completion pwsh | Out-String | Invoke-Expression  in $PROFILE");
        root.Add(command);
    }

    private static int Execute(string shell, TextWriter output)
    {
        using StreamReader script = new(typeof(CompletionCommand).Assembly.GetManifestResourceStream(Resources + shell)!);
        output.Write(script.ReadToEnd());
        return ExitCode.Success;
    }
}
