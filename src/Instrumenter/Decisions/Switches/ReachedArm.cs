using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Where an edge of a switch leads.</summary>
/// <param name="Index">The number of the arm, or <see cref="NoMatch"/>.</param>
/// <param name="Arm">The arm, when there is one.</param>
internal readonly record struct ReachedArm(int Index, SwitchArm? Arm)
{
    public const int NoMatch = -1;
}
