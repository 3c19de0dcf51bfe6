namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// One way from an instruction to the next; or, where no jump tells an outcome, a value of the boolean on the stack.
/// </summary>
/// <param name="From">Index of the instruction that is left.</param>
/// <param name="Path"><see cref="FallThrough"/>, or the position of the target in the instruction's operand, or a value.</param>
/// <param name="To">Index of the instruction that is entered; for a value, of the instruction that leaves it on the stack.</param>
internal readonly record struct Edge(int From, int Path, int To)
{
    public const int FallThrough = -1;

    /// <summary>After the instruction, the boolean on the stack is false.</summary>
    public const int ValueIsFalse = -2;

    /// <summary>After the instruction, the boolean on the stack is true.</summary>
    public const int ValueIsTrue = -3;

    /// <summary>Whether it stands for a value and not for a jump.</summary>
    public bool IsValue => Path is ValueIsFalse or ValueIsTrue;
}
