namespace CoverTool.Instrumenter.Syntax;

/// <summary>A section of a switch statement or an arm of a switch expression.</summary>
/// <param name="Switch">The switch it is part of.</param>
/// <param name="Index">Counts the arms of the switch from 0.</param>
/// <param name="Labels">How many labels a section has; 1 for an arm of an expression.</param>
internal sealed record SwitchArm(SourceSwitch Switch, int Index, int Labels)
{
    /// <summary>Whether one of the labels is <c>default</c>.</summary>
    public bool HasDefault { get; init; }
}
