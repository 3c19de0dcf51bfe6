namespace CoverTool.Instrumenter.Syntax;

/// <summary>A decision as it stands in the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsValue">
/// Whether its outcome is the value of its expression (<c>b</c> in <c>return a &amp;&amp; b</c>), so that no jump need follow it.
/// </param>
internal readonly record struct SourceCondition(ConditionKind Kind, bool IsValue)
{
    /// <summary>Whether it is the right operand of <c>&amp;&amp;</c> or <c>||</c>, so that the test before it decides whether it is evaluated.</summary>
    public bool IsRightOperand { get; init; }

    /// <summary>
    /// Whether the compiler may have needed no test for it: a <c>??</c> behind a <c>?.</c> asks what that has asked.
    /// </summary>
    public bool MayFuse { get; init; }

    /// <summary>How many tests a pattern may have been lowered to.</summary>
    public PatternTests Tests { get; init; }

    /// <summary>The variable, field or property that a pattern looks at, when it is no more than a name.</summary>
    public string? Input { get; init; }
}
