namespace CoverTool.Reporter.Gates;

/// <summary>What a limit is about.</summary>
public enum GateMetric
{
    /// <summary>Lines, covered wholly or partly.</summary>
    Line,

    /// <summary>Branches.</summary>
    Branch,

    /// <summary>Methods of which any code was reached.</summary>
    Method,
}
