namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// One way from an instruction to the next; or, where no jump tells an outcome, what the values on the stack are.
/// </summary>
/// <param name="From">Index of the instruction that is left.</param>
/// <param name="Path"><see cref="FallThrough"/>, or the position of the target in the instruction's operand, or a value.</param>
/// <param name="To">
/// Index of the instruction that is entered. Of no use for a value, except that for an address it is the call that needs it.
/// </param>
internal readonly record struct Edge(int From, int Path, int To)
{
    public const int FallThrough = -1;

    /// <summary>After the instruction, the boolean on the stack is false.</summary>
    public const int ValueIsFalse = -2;

    /// <summary>After the instruction, the boolean on the stack is true.</summary>
    public const int ValueIsTrue = -3;

    /// <summary>Before an <c>and</c> or <c>or</c>, the left value on the stack decides.</summary>
    public const int LeftDecides = -4;

    /// <summary>Before an <c>and</c> or <c>or</c>, the left value on the stack does not decide and the right one is false.</summary>
    public const int RightIsFalse = -5;

    /// <summary>Before an <c>and</c> or <c>or</c>, the left value on the stack does not decide and the right one is true.</summary>
    public const int RightIsTrue = -6;

    /// <summary>After the instruction, the address on the stack is that of a nullable value that is null.</summary>
    public const int AddressOfNull = -7;

    /// <summary>After the instruction, the address on the stack is that of a nullable value that is not null.</summary>
    public const int AddressOfValue = -8;

    /// <summary>Of an edge that is taken for a range of numbers, the number's distance from the first one; null for all of them.</summary>
    public int? Offset { get; init; }

    /// <summary>Whether it stands for a value and not for a jump.</summary>
    public bool IsValue => Path < FallThrough;

    public bool Equals(Edge other) => From == other.From && Path == other.Path && To == other.To && Offset == other.Offset;

    public override int GetHashCode() => HashCode.Combine(From, Path, To);
}
