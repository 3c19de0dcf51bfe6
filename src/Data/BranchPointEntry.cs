namespace CoverTool.Data;

/// <summary>One branch: an outcome of a decision that a programmer wrote.</summary>
/// <param name="Document">Index into <see cref="ModuleMap.Documents"/>.</param>
/// <param name="Line">The line of the sequence point that the decision belongs to.</param>
/// <param name="Decision">Numbers the decisions of a method from 0; branch points with the same number are one decision's.</param>
/// <param name="Path">Numbers the outcomes of a decision from 0, in the order that the code has them: that of true and false differs.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Hits">The counters whose sum is the number of times the outcome happened.</param>
public readonly record struct BranchPointEntry(
    int Document,
    int Line,
    int Decision,
    int Path,
    BranchKind Kind,
    CounterSum Hits)
{
    /// <inheritdoc cref="SequencePointEntry.Attributes"/>
    public int Attributes { get; init; }
}
