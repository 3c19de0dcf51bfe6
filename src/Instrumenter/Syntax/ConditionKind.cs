namespace CoverTool.Instrumenter.Syntax;

/// <summary>The kinds of decisions inside an expression.</summary>
internal enum ConditionKind
{
    /// <summary>A condition of <c>if</c>, a loop, <c>?:</c> or <c>when</c>, or one operand of <c>&amp;&amp;</c> and <c>||</c>.</summary>
    Operand,

    /// <summary>An <c>is</c> pattern, which is one decision however many tests it is lowered to.</summary>
    Pattern,

    /// <summary>The null test of <c>?.</c>, <c>?[]</c>, <c>??</c> or <c>??=</c>.</summary>
    Null,

    /// <summary>No decision: an <c>&amp;</c> or <c>|</c>, whose instruction is not that of an <c>&amp;&amp;</c> or <c>||</c>.</summary>
    Combination,

    /// <summary>No decision: the comparison of two tuples for its value, which tests one element after the other.</summary>
    TupleEquality,
}
