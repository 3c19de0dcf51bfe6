using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Finds where the code of an arm starts that awaits. The compiler puts its sequence point where the awaited value is stored,
/// behind all that the arm does, so that an arm whose await throws would not have been reached.
/// </summary>
/// <remarks>
/// <c>(hidden) A: ... get_IsCompleted ; brtrue ... call GetResult ; (visible) stloc</c>, in Debug
/// <c>call GetResult ; stfld &lt;&gt;s__1 ; (visible) ldarg.0 ; ldfld &lt;&gt;s__1 ; stloc</c>. The arm starts at A.
/// </remarks>
internal static class LatePoints
{
    public static void Move(MethodFlow flow, SequencePoint?[] points, Func<SequencePoint, bool> isArm)
    {
        for (int i = 2; i < points.Length; i++)
        {
            if (points[i] is { IsHidden: false } point && IsAfterAwait(flow, i) && isArm(point) && StartBefore(flow, points, i) is { } start)
            {
                points[start] = point;
                points[i] = null;
            }
        }
    }

    private static bool IsAfterAwait(MethodFlow flow, int index) =>
        flow.Instructions[index - 1].IsCallTo("GetResult") ||
        (flow.Instructions[index - 1] is { OpCode.Code: Code.Stfld, Operand: FieldReference field } &&
            SynthesizedNames.IsSynthesized(field.Name) &&
            flow.Instructions[index - 2].IsCallTo("GetResult"));

    // Back to what control cannot have come over: a hidden point, the end of other code, a test.
    private static int? StartBefore(MethodFlow flow, SequencePoint?[] points, int index)
    {
        for (int i = index - 1; i > 0; i--)
        {
            if (flow.Instructions[i].IsCallTo("GetResult"))
            {
                i = StartOfAwait(flow, i);
            }

            if (points[i] is { IsHidden: true })
            {
                return SkipJump(flow, i, index);
            }

            if (points[i] is not null)
            {
                return null;
            }

            if (!flow.FallsThrough(i) || flow.Instructions[i].OpCode.FlowControl == FlowControl.Cond_Branch)
            {
                return i + 1;
            }
        }

        return null;
    }

    // Over the suspension and the resumption, which end and start code of their own.
    private static int StartOfAwait(MethodFlow flow, int index)
    {
        while (index > 0 && !flow.Instructions[index].IsCallTo("get_IsCompleted"))
        {
            index--;
        }

        return index;
    }

    private static int SkipJump(MethodFlow flow, int start, int end) =>
        flow.Instructions[start] is { OpCode.Code: Code.Br, Operand: Instruction target } && flow.IndexOf(target) < end ? flow.IndexOf(target) : start;
}
