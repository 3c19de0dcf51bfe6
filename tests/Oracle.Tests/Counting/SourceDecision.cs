using System.Collections.Immutable;

namespace CoverTool.Oracle.Tests.Counting;

/// <summary>A decision that the programmer wrote.</summary>
/// <param name="Line">Where the statement starts that it is part of.</param>
/// <param name="Form">The kind of syntax it is written with.</param>
/// <param name="Outcomes">How often each outcome happened.</param>
internal sealed record SourceDecision(int Line, string Form, ImmutableArray<Tally> Outcomes)
{
    /// <summary>Whether the compiler may leave it out.</summary>
    public bool IsOptional { get; init; }
}
