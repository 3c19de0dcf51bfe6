using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>Lines of one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Lines">In ascending order, each once.</param>
public sealed record DocumentLines(Document Document, ImmutableArray<LineCoverage> Lines)
{
    /// <summary>How many of the lines are covered, wholly or partly.</summary>
    public Summary Summary { get; } = new(Lines.Count(line => line.Hits > 0), Lines.Length);
}
