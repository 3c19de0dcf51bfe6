namespace CoverTool.Data;

/// <summary>What kind of decision a branch belongs to.</summary>
public enum BranchKind
{
    /// <summary>A condition with the outcomes false and true.</summary>
    Condition,

    /// <summary>A <c>switch</c> with one outcome a label and one for no match.</summary>
    Switch,
}
