using System.CommandLine;
using System.CommandLine.Parsing;

namespace CoverTool.Commands;

/// <summary><c>covertool run</c>: its options on the command line.</summary>
internal static class RunCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Command command = Create(RunExecution.Execute);
        help.Describe(
            command,
            "covertool run [options] -- COMMAND...",
            "covertool run -- dotnet test",
            "covertool run -- dotnet test Shop.sln --configuration Release --no-build",
            "covertool run --output out --format cobertura --fail-under-line 80 -- dotnet test",
            "covertool run --exclude-file '**/Migrations/**' --exclude-attribute Obsolete -- dotnet test",
            "covertool run --include-tests -v -- dotnet test tests/Shop.Tests",
            "covertool run -- dotnet bin/Debug/net10.0/Shop.dll --port 8080",
            "covertool run -- ./build-and-test.sh");
        root.Add(command);
    }

    /// <summary>Makes the command.</summary>
    /// <param name="execute">What it does; returns the exit code.</param>
    public static Command Create(Func<RunOptions, int> execute)
    {
        RunOptionSet options = new();
        Argument<string[]> measured = new("COMMAND")
        {
            Description = "The command to run, with its arguments.",
            Arity = ArgumentArity.OneOrMore,
            CaptureRemainingTokens = true,
        };

        measured.Validators.Add(RefuseOption);

        Command command = new("run", "Runs a command and measures the .NET code that runs in it and in the processes it starts.") { measured };
        options.AddTo(command);
        command.SetAction(parsed => execute(options.Read(parsed, [.. parsed.GetRequiredValue(measured)])));
        return command;
    }

    // Everything from the first word that is no option of ours is the command: a misspelt option would be its name.
    private static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] option }, ..])
        {
            result.AddError($"There is no option '{option}'.");
        }
    }
}
