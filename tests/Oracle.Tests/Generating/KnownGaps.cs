namespace CoverTool.Oracle.Tests.Generating;

/// <summary>What is left out of the generated programs because CoverTool does not count it right yet.</summary>
internal static class KnownGaps
{
    private static readonly HashSet<KnownGap> All =
    [
        KnownGap.SharedLabels,
        KnownGap.SwitchOnCondition,
        KnownGap.AwaitInArm,
        KnownGap.SwitchInOperand,
        KnownGap.PatternInArm,
        KnownGap.AwaitInOperand,
        KnownGap.CoalescingInOperand,
        KnownGap.NullInComparison,
        KnownGap.LocalInCondition,
        KnownGap.AssignedOperand,
        KnownGap.NotNullValue,
        KnownGap.BitwisePattern,
        KnownGap.NullableMember,
        KnownGap.ThrowInOperand,
        KnownGap.ConditionInTernary,
        KnownGap.Matrix,
        KnownGap.LoopThatBreaks,
        KnownGap.BreakSection,
        KnownGap.EmptyBody,
        KnownGap.TupleEquality,
        KnownGap.LiftedOperator,
    ];

    public static bool Has(KnownGap gap) => All.Contains(gap);
}
