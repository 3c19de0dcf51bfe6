using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CoverTool.Reporter.Gates;
using CoverTool.Sessions;

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
        Option<string> output = SharedOptions.Output();
        var format = SharedOptions.Format();
        Option<bool> includeTests = new("--include-tests") { Description = "Measure the test projects' own code too." };
        Option<Limit?>[] limits = [Limit(GateMetric.Line), Limit(GateMetric.Branch), Limit(GateMetric.Method)];
        Option<string?> sourceRoot = new("--source-root")
        {
            HelpName = "DIR",
            Description = "Measure only code whose sources lie here (default: the git repository, else the working directory).",
        };
        ExclusionOptions exclusions = new();
        Option<string[]> skipped = new("--skip-module")
        {
            HelpName = "PATTERN",
            Description = "Leave modules as they are: nothing of them is counted, and no report can show it later.",
        };
        Option<int> wait = new("--wait")
        {
            HelpName = "SECONDS",
            Description = "Wait up to this long for measured processes that go on after the command has ended.",
        };
        wait.Validators.Add(RefuseNegative);
        Option<bool> verbose = new("--verbose", "-v") { Description = "Say of each module why it was measured or not." };
        Argument<string[]> measured = new("COMMAND")
        {
            Description = "The command to run, with its arguments.",
            Arity = ArgumentArity.OneOrMore,
            CaptureRemainingTokens = true,
        };

        measured.Validators.Add(RefuseOption);

        Command command = new("run", "Runs a command and measures the .NET code that runs in it and in the processes it starts.")
        {
            output, format, includeTests, limits[0], limits[1], limits[2], sourceRoot, skipped, wait, verbose, measured,
        };
        exclusions.AddTo(command);
        command.SetAction(parsed => execute(new RunOptions
        {
            Command = [.. parsed.GetRequiredValue(measured)],
            Output = parsed.GetRequiredValue(output),
            Formats = parsed.GetRequiredValue(format),
            IncludeTests = parsed.GetValue(includeTests),
            Limits = [.. limits.Select(parsed.GetValue).OfType<Limit>()],
            Exclusions = exclusions.Read(parsed),
            SkippedModules = [.. parsed.GetValue(skipped) ?? []],
            Patience = TimeSpan.FromSeconds(parsed.GetValue(wait)),
            Verbose = parsed.GetValue(verbose),
            SourceRoot = parsed.GetValue(sourceRoot) is { } root
                ? SourceRoot.Resolve(root, Environment.CurrentDirectory)
                : SourceRoot.Find(Environment.CurrentDirectory),
        }));
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

    private static void RefuseNegative(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out int seconds) && seconds < 0)
        {
            result.AddError($"'{text}' is no number of seconds.");
        }
    }

    private static Option<Limit?> Limit(GateMetric metric)
    {
        string name = metric.ToString().ToLowerInvariant();
        return new Option<Limit?>($"--fail-under-{name}")
        {
            HelpName = "PERCENT",
            Description = $"End with exit code {ExitCode.LimitViolated} when {name} coverage is below this.",
            CustomParser = result => Percent.Parse(result) is { } minimum ? new Limit(metric, minimum) : null,
        };
    }
}
