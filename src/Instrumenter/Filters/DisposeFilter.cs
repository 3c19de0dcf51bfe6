using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// The null test before an object is disposed at the end of <c>using</c>, <c>foreach</c> or <c>await foreach</c>, where it is not in
/// a finally of its own.
/// </summary>
/// <remarks><c>await using (x) { ... }</c>: <c>(hidden) ldloc X ; brfalse DONE ; ldloc X ; callvirt Dispose | DisposeAsync</c></remarks>
internal sealed class DisposeFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        decision > 0 &&
        flow.Instructions[decision].OpCode.Code == Code.Brfalse &&
        !flow.StartsVisiblePoint(flow.GoverningPoint(decision)) &&
        Disposes(decision);

    // ldarg.0 ; ldfld X ; constrained. T ; callvirt is the longest way to the call. Where a statement of the programmer's
    // starts, it is their own call.
    private bool Disposes(int decision)
    {
        bool isSame = false;
        for (int i = decision + 1; i < flow.Instructions.Length && i <= decision + 4 && !flow.StartsVisiblePoint(i); i++)
        {
            isSame |= IsTested(decision, flow.Instructions[i]);
            if (IsDispose(flow.Instructions[i]))
            {
                return isSame;
            }
        }

        return false;
    }

    private bool IsTested(int decision, Instruction load)
    {
        Instruction value = flow.Instructions[decision - 1].OpCode.Code == Code.Box && decision > 1 ? flow.Instructions[decision - 2] : flow.Instructions[decision - 1];
        return load.Operand switch
        {
            VariableReference local => value.Operand == local,
            FieldReference field => (value.Operand as FieldReference)?.FullName == field.FullName,
            _ => false,
        };
    }

    private static bool IsDispose(Instruction instruction) =>
        instruction.OpCode.Code is Code.Call or Code.Callvirt && instruction.Operand is MethodReference { HasThis: true, Name: "Dispose" or "DisposeAsync" };
}
