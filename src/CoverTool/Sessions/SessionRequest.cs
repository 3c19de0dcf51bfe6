using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Selection;

namespace CoverTool.Sessions;

/// <summary>What to measure.</summary>
/// <param name="Program">Full path of the program to run.</param>
/// <param name="Command">The command as the user gave it; the first word names the program.</param>
/// <param name="SourceRoot">Full path of the folder whose sources are measured.</param>
/// <param name="Selection">Which modules the user wants to be left as they are.</param>
/// <param name="OutputPath">Full path of the folder for what is measured.</param>
internal sealed record SessionRequest(
    string Program, ImmutableArray<string> Command, string SourceRoot, ModuleSelection Selection, string OutputPath)
{
    /// <summary>What the user excludes from the figures.</summary>
    public ExclusionPolicy Exclusions { get; init; } = ExclusionPolicy.Default;

    /// <summary>Whether debug builds may be optimized.</summary>
    public JitOptimizations JitOptimizations { get; init; }

    /// <summary>How long to wait for processes that go on after the command has ended.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>What follows the program.</summary>
    public ImmutableArray<string> Arguments => Command[1..];
}
