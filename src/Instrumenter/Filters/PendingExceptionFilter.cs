using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// In an async method, what follows a <c>finally</c> or <c>catch</c> that awaits: the compiler catches every exception, runs
/// the block, then rethrows the exception if there is one.
/// </summary>
/// <remarks>
/// <c>ldfld &lt;&gt;7__wrap1 ; stloc E ; ldloc E ; brfalse GO_ON ; ldloc E ; isinst Exception ; dup (Debug: stloc X ; ldloc X) ;
/// brtrue CAPTURE ; (pop) ; ldloc E ; throw ; CAPTURE: call ExceptionDispatchInfo.Capture ; callvirt Throw ; GO_ON:</c><br/>
/// <c>throw;</c> in the catch is the same from <c>isinst</c> on, with a field for E.
/// </remarks>
internal sealed class PendingExceptionFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) => flow.IsStateMachine && (IsFirstTest(decision) || IsSecondTest(decision));

    private bool IsFirstTest(int decision) =>
        flow.Instructions[decision].OpCode.Code == Code.Brfalse &&
        decision > 0 &&
        decision + 2 < flow.Instructions.Length &&
        !flow.StartsVisiblePoint(flow.GoverningPoint(decision)) &&
        flow.Instructions[decision - 1].IsLoadLocal() &&
        flow.Instructions[decision + 1].IsLoadLocal(flow.Instructions[decision - 1].Local) &&
        IsExceptionTest(flow.Instructions[decision + 2]);

    // Only the compiler throws what is no exception. It also does that for "throw;" in a catch that awaits.
    private bool IsSecondTest(int decision)
    {
        if (decision < 4 || flow.Instructions[decision].OpCode.Code != Code.Brtrue)
        {
            return false;
        }

        int test = IsExceptionTest(flow.Instructions[decision - 2]) ? decision - 2 : decision - 3;
        return IsExceptionTest(flow.Instructions[test]) &&
            Enumerable.Range(decision + 1, 3).Any(index =>
                index + 1 < flow.Instructions.Length &&
                flow.Instructions[index + 1].OpCode.Code == Code.Throw &&
                LoadsSame(flow.Instructions[index], flow.Instructions[test - 1]));
    }

    private static bool LoadsSame(Instruction one, Instruction other) =>
        other.IsLoadLocal() ? one.IsLoadLocal(other.Local) : one.LoadedField is { } field && field.FullName == other.LoadedField?.FullName;

    private static bool IsExceptionTest(Instruction instruction) =>
        instruction.OpCode.Code == Code.Isinst && ((TypeReference)instruction.Operand).FullName == "System.Exception";
}
