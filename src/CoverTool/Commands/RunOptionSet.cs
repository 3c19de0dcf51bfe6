using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CoverTool.Reports;
using CoverTool.Sessions;

namespace CoverTool.Commands;

/// <summary>The options of <c>covertool run</c>, which are also what <c>covertool config</c> tells of.</summary>
internal sealed class RunOptionSet
{
    private readonly FolderOption _output = SharedOptions.Output();
    private readonly Option<ImmutableArray<ReportFormat>> _format = SharedOptions.Format();
    private readonly LimitOptions _limits = new();
    private readonly ExclusionOptions _exclusions = new();
    private readonly Option<bool> _quiet = SharedOptions.Quiet();
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Say of each module, type and method why it was measured or not." };
    private readonly Option<bool> _includeTests = SharedOptions.IncludeTests();
    private readonly FolderOption _sourceRoot = SharedOptions.SourceRoot();
    private readonly Option<string[]> _skipped = SharedOptions.SkipModule();
    private readonly Option<JitOptimizations> _jitOptimizations = new("--jit-optimizations")
    {
        HelpName = "on|keep",
        Description = "Whether debug builds may be optimized while they are measured, which makes them faster than they are (default: on).",
        DefaultValueFactory = _ => JitOptimizations.On,
        CustomParser = ParseJitOptimizations,
    };

    private readonly Option<int> _wait = new("--wait")
    {
        HelpName = "SECONDS",
        Description = "Wait up to this long for measured processes that go on after the command has ended.",
        DefaultValueFactory = _ => 0,
    };

    public RunOptionSet() => _wait.Validators.Add(RefuseNegative);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_output);
        command.Add(_format);
        command.Add(_includeTests);
        _limits.AddTo(command);
        command.Add(_sourceRoot);
        command.Add(_skipped);
        _exclusions.AddTo(command);
        command.Add(_wait);
        command.Add(_jitOptimizations);
        command.Add(_quiet);
        command.Add(_verbose);
        command.Add(new SettingsOption());
    }

    /// <summary>What the command line asks for.</summary>
    /// <param name="measured">The measured command and its arguments.</param>
    public RunOptions Read(ParseResult parsed, ImmutableArray<string> measured) => new()
    {
        Command = measured,
        Output = parsed.GetRequiredValue(_output),
        Formats = parsed.GetRequiredValue(_format),
        IncludeTests = parsed.GetValue(_includeTests),
        Limits = _limits.Read(parsed),
        Exclusions = _exclusions.Read(parsed),
        SkippedModules = [.. parsed.GetValue(_skipped) ?? []],
        Patience = TimeSpan.FromSeconds(parsed.GetValue(_wait)),
        JitOptimizations = parsed.GetValue(_jitOptimizations),
        Quiet = parsed.GetValue(_quiet),
        Verbose = parsed.GetValue(_verbose),
        SourceRoot = SourceRoot.Resolve(parsed.GetRequiredValue(_sourceRoot), Environment.CurrentDirectory),
    };

    private static JitOptimizations ParseJitOptimizations(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "on":
                return JitOptimizations.On;
            case "keep":
                return JitOptimizations.Keep;
            case var other:
                result.AddError($"'{other}' is neither 'on' nor 'keep'.");
                return default;
        }
    }

    private static void RefuseNegative(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out int seconds) && seconds < 0)
        {
            result.AddError($"'{text}' is no number of seconds.");
        }
    }
}
