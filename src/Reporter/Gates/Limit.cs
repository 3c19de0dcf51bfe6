namespace CoverTool.Reporter.Gates;

/// <summary>The least coverage that a run must have.</summary>
/// <param name="Metric">What is to be covered.</param>
/// <param name="Minimum">In percent, from 0 to 100.</param>
public sealed record Limit(GateMetric Metric, decimal Minimum);
