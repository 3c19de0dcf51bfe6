using System.Collections.Immutable;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>The lines of a document, and what each type and each method has of them.</summary>
/// <param name="Document">The document.</param>
/// <param name="Lines">In ascending order, each once.</param>
/// <param name="OfMethods">By index of the method.</param>
/// <param name="OfTypes">By name of the type.</param>
internal sealed record FoldedDocument(
    Document Document,
    ImmutableArray<LineCoverage> Lines,
    Dictionary<int, ImmutableArray<LineCoverage>> OfMethods,
    Dictionary<string, ImmutableArray<LineCoverage>> OfTypes)
{
    /// <summary>The lines of which all code is excluded.</summary>
    public required ImmutableArray<ExcludedLine> Excluded { get; init; }

    /// <summary>The same of each type, by its name.</summary>
    public required Dictionary<string, ImmutableArray<ExcludedLine>> ExcludedOfTypes { get; init; }
}
