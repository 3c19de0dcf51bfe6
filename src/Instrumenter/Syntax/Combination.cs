namespace CoverTool.Instrumenter.Syntax;

/// <summary>Two boolean operands that one instruction may combine.</summary>
/// <param name="IsOr">Whether the operator is <c>||</c> or <c>|</c>.</param>
/// <param name="RightName">The right operand when it is no more than a name.</param>
/// <param name="LastOfLeft">
/// The left operand's last condition, or null when the left operand has none or the programmer wrote <c>&amp;</c> or <c>|</c>.
/// </param>
/// <param name="IsLeftWhole">Whether that condition is the whole of the left operand.</param>
internal sealed record Combination(bool IsOr, string? RightName, int? LastOfLeft, bool IsLeftWhole)
{
    /// <summary>Whether the programmer wrote <c>&amp;</c> or <c>|</c>.</summary>
    public bool IsExplicit { get; init; }
}
