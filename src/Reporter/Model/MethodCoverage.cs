using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>A method with its own lines: their hits are those of its own code, also where it shares a line.</summary>
/// <param name="Name">The name in C# form.</param>
/// <param name="Signature">The parameter types in C# form with parentheses.</param>
/// <param name="Documents">
/// Where its code is. Mostly one document; a constructor also runs the initializers in other parts of its type. The first is
/// the one in which the method is listed.
/// </param>
/// <param name="Decisions">In source order.</param>
/// <param name="Complexity">Cyclomatic complexity: 1 and one for each further branch of each decision.</param>
public sealed record MethodCoverage(
    string Name,
    string Signature,
    ImmutableArray<DocumentLines> Documents,
    ImmutableArray<DecisionCoverage> Decisions,
    int Complexity)
{
    /// <summary>Name and signature.</summary>
    public string FullName => Name + Signature;

    /// <summary>Its lines in the document in which it is listed.</summary>
    public ImmutableArray<LineCoverage> Lines => Documents[0].Lines;

    /// <summary>What is covered of it.</summary>
    public CoverageSummary Summary { get; } = Summarize(Documents, Decisions);

    private static CoverageSummary Summarize(ImmutableArray<DocumentLines> documents, ImmutableArray<DecisionCoverage> decisions)
    {
        Summary lines = documents.Aggregate(default(Summary), (sum, document) => sum + document.Summary);
        Summary branches = decisions.Aggregate(default(Summary), (sum, decision) => sum + decision.Branches);
        return new CoverageSummary(lines, branches, Model.Summary.Of(lines.Covered > 0));
    }
}
