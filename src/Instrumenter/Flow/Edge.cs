namespace CoverTool.Instrumenter.Flow;

/// <summary>One way from an instruction to the next.</summary>
/// <param name="From">Index of the instruction that is left.</param>
/// <param name="Path"><see cref="FallThrough"/>, or the position of the target in the instruction's operand.</param>
/// <param name="To">Index of the instruction that is entered.</param>
internal readonly record struct Edge(int From, int Path, int To)
{
    public const int FallThrough = -1;
}
