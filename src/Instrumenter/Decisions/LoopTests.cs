using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions;

/// <summary>
/// The tests at the end of <c>For</c> and <c>For Each</c> in Visual Basic. The compiler hides them behind the last statement of the loop,
/// but the programmer wrote them at its start.
/// </summary>
/// <remarks><c>(For) ... ; (hidden) br TEST ; BODY: ... ; TEST: (hidden) ldloc I ; ldloc LAST ; ble BODY</c></remarks>
internal static class LoopTests
{
    /// <summary>The statement at the start of the loop that a test repeats, or null.</summary>
    public static int? StatementOf(MethodFlow flow, int test)
    {
        if (flow.Language != DocumentLanguage.Basic || flow.JumpTargets(test).First() is var body && (body == 0 || body > test))
        {
            return null;
        }

        Instruction entry = flow.Instructions[body - 1];
        if (entry.OpCode.Code != Code.Br || flow.IndexOf((Instruction)entry.Operand) is var start && (start < body || start > test))
        {
            return null;
        }

        bool isHidden = !Enumerable.Range(start, test - start + 1).Any(flow.StartsVisiblePoint);
        return isHidden && flow.GoverningVisiblePoint(body - 1) is not MethodFlow.None and var statement ? statement : null;
    }
}
