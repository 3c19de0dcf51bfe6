namespace CoverTool.Reporter.Model;

/// <summary>What is covered of one part of the model.</summary>
/// <param name="Lines">Lines on which code starts; covered when any of it was reached.</param>
/// <param name="Branches">Outcomes of decisions; covered when they happened.</param>
/// <param name="Methods">Methods; covered when any of their sequence points was reached.</param>
public readonly record struct CoverageSummary(Summary Lines, Summary Branches, Summary Methods)
{
    /// <summary>The sums of both.</summary>
    public static CoverageSummary operator +(CoverageSummary one, CoverageSummary other) =>
        new(one.Lines + other.Lines, one.Branches + other.Branches, one.Methods + other.Methods);

    /// <inheritdoc cref="op_Addition"/>
    public static CoverageSummary Add(CoverageSummary left, CoverageSummary right) => left + right;
}
