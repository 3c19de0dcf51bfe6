using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// In an async method, what follows a <c>finally</c> or <c>catch</c> that awaits: the compiler catches every exception, runs
/// the block, then rethrows the exception or goes on to where control was heading.
/// </summary>
/// <remarks>
/// <c>ldfld &lt;&gt;7__wrap1 ; stloc E ; ldloc E ; brfalse GO_ON ; ldloc E ; isinst Exception ; dup (Debug: stloc X ; ldloc X) ;
/// brtrue CAPTURE ; pop ; ldloc E ; throw ;
/// CAPTURE: call ExceptionDispatchInfo.Capture ; callvirt Throw ; GO_ON: ldfld &lt;&gt;7__wrap2 ; stloc ; ldloc ; ldc.i4.1 ; beq</c>
/// </remarks>
internal sealed class PendingExceptionFilter : IBranchFilter
{
    public bool IsCompilerMade(MethodFlow flow, int decision)
    {
        if (!flow.IsStateMachine || flow.StartsVisiblePoint(flow.GoverningPoint(decision)))
        {
            return false;
        }

        return IsFirstTest(flow, decision) || IsSecondTest(flow, decision) || IsPendingJump(flow, decision);
    }

    private static bool IsFirstTest(MethodFlow flow, int decision) =>
        flow.Instructions[decision].OpCode.Code == Code.Brfalse &&
        decision + 2 < flow.Instructions.Length &&
        IsExceptionTest(flow.Instructions[decision + 2]);

    private static bool IsSecondTest(MethodFlow flow, int decision) =>
        decision >= 3 &&
        flow.Instructions[decision].OpCode.Code == Code.Brtrue &&
        (IsExceptionTest(flow.Instructions[decision - 2]) || IsExceptionTest(flow.Instructions[decision - 3]));

    // The number of the jump is the only Int32 that a state machine keeps in a field of this name.
    private static bool IsPendingJump(MethodFlow flow, int decision)
    {
        for (int i = decision - 1; i >= 0 && i >= decision - 4; i--)
        {
            if (flow.Instructions[i].LoadedField is { FieldType.FullName: "System.Int32" } field && IsSpill(field))
            {
                return StoresOnlyConstants(flow, field);
            }
        }

        return false;
    }

    private static bool StoresOnlyConstants(MethodFlow flow, FieldReference field)
    {
        for (int i = 1; i < flow.Instructions.Length; i++)
        {
            Instruction instruction = flow.Instructions[i];
            if (instruction.OpCode.Code == Code.Stfld && ((FieldReference)instruction.Operand).Name == field.Name && !flow.Instructions[i - 1].IsConstant)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpill(FieldReference field) =>
        field.Name.StartsWith("<>7__wrap", StringComparison.Ordinal) || field.Name.StartsWith("<>s__", StringComparison.Ordinal);

    private static bool IsExceptionTest(Instruction instruction) =>
        instruction.OpCode.Code == Code.Isinst && ((TypeReference)instruction.Operand).FullName == "System.Exception";
}
