using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>The lines of a document, and what each type and each method has of them.</summary>
/// <param name="OfMethods">By index of the method.</param>
/// <param name="OfTypes">By name of the type.</param>
internal sealed record FoldedDocument(
    Document Document,
    ImmutableArray<LineCoverage> Lines,
    Dictionary<int, ImmutableArray<LineCoverage>> OfMethods,
    Dictionary<string, ImmutableArray<LineCoverage>> OfTypes);
