using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Gates;
using CoverTool.Reports;
using CoverTool.Sessions;

namespace CoverTool.Commands;

/// <summary>What <c>covertool run</c> was asked to do.</summary>
internal sealed record RunOptions
{
    /// <summary>The measured command and its arguments.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>Where the reports go.</summary>
    public required string Output { get; init; }

    public required ImmutableArray<ReportFormat> Formats { get; init; }

    /// <summary>Whether test projects' own modules are measured too.</summary>
    public bool IncludeTests { get; init; }

    /// <summary>What is excluded from the figures.</summary>
    public ExclusionPolicy Exclusions { get; init; } = ExclusionPolicy.Default;

    /// <summary>Patterns for the names of modules that are not touched.</summary>
    public ImmutableArray<string> SkippedModules { get; init; } = [];

    /// <summary>The limits that the run has to keep.</summary>
    public ImmutableArray<Limit> Limits { get; init; } = [];

    /// <summary>How long to wait for processes that go on after the command has ended.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>Whether debug builds may be optimized.</summary>
    public JitOptimizations JitOptimizations { get; init; }

    /// <summary>Whether to leave out the summary.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether to say of each module why it was measured or not.</summary>
    public bool Verbose { get; init; }

    /// <summary>Full path of the folder whose sources are measured.</summary>
    public required string SourceRoot { get; init; }
}
