namespace CoverTool.Instrumenter.Flow;

/// <summary>The code of an arm whose sequence point comes late.</summary>
/// <param name="Start">Index of the instruction where the code starts.</param>
/// <param name="End">Index of the instruction that has the point.</param>
/// <param name="Code">The instructions between them that are the arm's: the code of others may lie there, too.</param>
internal sealed record LateArm(int Start, int End, HashSet<int> Code)
{
    /// <summary>Whether the arm's code goes on behind that of others.</summary>
    public bool GoesOnAt(int index) => index > Start && Code.Contains(index) && !Code.Contains(index - 1);

    public bool HasOthers(int index) => index > Start && index < End && !Code.Contains(index);
}
