namespace CoverTool.Oracle.Tests.Generating;

/// <summary>Constructs that CoverTool does not count as the definitions say. They are not generated.</summary>
internal enum KnownGap
{
    /// <summary><c>case 1: case 2:</c> in one section.</summary>
    SharedLabels,

    /// <summary><c>switch (x > 2) { case true: ... case false: ... }</c>.</summary>
    SwitchOnCondition,

    /// <summary>A switch expression with an <c>await</c> in an arm or its <c>when</c>.</summary>
    AwaitInArm,

    /// <summary><c>a &amp;&amp; await B()</c>.</summary>
    AwaitInOperand,

    /// <summary>A <c>??</c> or <c>?.</c> beside other decisions, as in <c>a?.b ?? (c ?? d)</c> or <c>x || (y ?? z)</c>.</summary>
    CoalescingInOperand,

    /// <summary>A comparison with a <c>??</c> or <c>?.</c> of a field in it, as in <c>_limit ?? 3 &gt; x</c> or <c>_item?.IsNew == true</c>.</summary>
    NullInComparison,

    /// <summary>A switch expression inside an arm of another one, or beside conditions.</summary>
    SwitchInOperand,

    /// <summary><c>foreach</c> over an array of several dimensions.</summary>
    Matrix,

    /// <summary>A pattern as the value of an arm.</summary>
    PatternInArm,

    /// <summary>A loop whose body does nothing but leave it.</summary>
    LoopThatBreaks,

    /// <summary><c>case 1: break;</c>, which Release makes one with "no match".</summary>
    BreakSection,

    /// <summary><c>if (x) ;</c> or <c>if (x) continue;</c> at the end of a loop: Release keeps the condition and no test.</summary>
    EmptyBody,

    /// <summary>Comparing tuples beside other conditions, or with conditions in their elements.</summary>
    TupleEquality,

    /// <summary>Release: a local that stays on the stack, as in <c>bool b = F(); return b ? 1 : 0;</c>.</summary>
    LocalInCondition,

    /// <summary><c>x || (y = y &amp;&amp; z)</c>.</summary>
    AssignedOperand,

    /// <summary>An operator on nullable values beside a condition.</summary>
    LiftedOperator,

    /// <summary><c>x?.Limit ?? y</c> where <c>Limit</c> may be null itself.</summary>
    NullableMember,

    /// <summary><c>x ? y : throw z</c> inside a larger value.</summary>
    ThrowInOperand,

    /// <summary>Conditions in the branches of <c>?:</c>.</summary>
    ConditionInTernary,

    /// <summary>Release: <c>x is not null</c> as a value, which is a comparison.</summary>
    NotNullValue,

    /// <summary>A pattern as operand of <c>&amp;</c> or <c>|</c>.</summary>
    BitwisePattern,
}
