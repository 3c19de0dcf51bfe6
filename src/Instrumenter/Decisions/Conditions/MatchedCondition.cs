using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>A condition of the source and the code that decides it.</summary>
/// <param name="Source">The condition.</param>
internal sealed record MatchedCondition(SourceCondition Source)
{
    /// <summary>Its tests; none when its outcome is a value.</summary>
    public IReadOnlyList<int> Tests { get; init; } = [];

    /// <summary>The call of <c>GetValueOrDefault</c> that stands for it, if one does.</summary>
    public int Default { get; init; } = MethodFlow.None;

    /// <summary>The <c>and</c> or <c>or</c> whose right operand it is, if any.</summary>
    public int RightOf { get; init; } = MethodFlow.None;

    /// <summary>The <c>and</c> or <c>or</c> whose whole left operand it is, if any.</summary>
    public int LeftOf { get; init; } = MethodFlow.None;
}
