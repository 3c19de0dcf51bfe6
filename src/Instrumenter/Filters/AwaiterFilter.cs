using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In an async method, the test whether an awaited operation has completed, for any type of awaiter.</summary>
/// <remarks>
/// <c>call get_IsCompleted ; brtrue GO_ON ; ldarg.0 ; ldc.i4 N ; dup ; stloc S ; stfld &lt;&gt;1__state</c>. The store of the state
/// tells it from a test that the programmer wrote.
/// </remarks>
internal sealed class AwaiterFilter : IBranchFilter
{
    public bool IsCompilerMade(MethodFlow flow, int decision)
    {
        if (!flow.IsStateMachine || decision == 0 || flow.Instructions[decision].OpCode.Code != Code.Brtrue)
        {
            return false;
        }

        for (int i = decision + 1; i < flow.Instructions.Length && i <= decision + 6; i++)
        {
            if (flow.Instructions[i] is { OpCode.Code: Code.Stfld, Operand: FieldReference field } && SynthesizedNames.IsStateField(field.Name))
            {
                return flow.Instructions[decision - 1].IsCallTo("get_IsCompleted") || IsDynamicAwait(flow, decision);
            }
        }

        return false;
    }

    // Awaiting a dynamic value asks a call site instead, and converts its answer to bool.
    private static bool IsDynamicAwait(MethodFlow flow, int decision) =>
        flow.Instructions[decision - 1].IsCallTo("Invoke");
}
