using System.Collections.Immutable;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>A module; builds of one assembly, as for several target frameworks, are one module.</summary>
/// <param name="Name">The simple name of the assembly.</param>
/// <param name="Documents">Its documents, in the order of paths.</param>
/// <param name="Types">Its types, in the order of names.</param>
public sealed record ModuleCoverage(string Name, ImmutableArray<DocumentCoverage> Documents, ImmutableArray<TypeCoverage> Types)
{
    /// <summary>The methods of which all code is excluded, in the order of types.</summary>
    public ImmutableArray<ExcludedMethod> ExcludedMethods { get; init; } = [];

    /// <summary>What is covered of it; a line counts once in a document, whatever number of types share it.</summary>
    public CoverageSummary Summary { get; } =
        Documents.Aggregate(default(CoverageSummary), (sum, document) => sum + document.Summary);
}
