using System.Collections.Immutable;
using CoverTool.Reporter.Gates;
using CoverTool.Reporter.Model;

namespace CoverTool.Reports;

/// <summary>What reports were made of, and what it comes to.</summary>
/// <param name="Model">What is covered.</param>
/// <param name="Violations">The limits that are not kept.</param>
internal sealed record RunVerdict(CoverageModel Model, ImmutableArray<Violation> Violations)
{
    /// <summary>Whether code was measured, and all of it is excluded.</summary>
    public bool IsAllExcluded => Model.Summary.Lines.Total == 0 && Model.Exclusions.Counts.Any(count => count.Lines != 0);
}
