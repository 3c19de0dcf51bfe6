using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The test in <c>fixed (T* p = x)</c> whether <c>x</c> is null, where it is a string or has a <c>GetPinnableReference</c>.</summary>
/// <remarks>
/// <c>(dup) ; brtrue PIN ; (pop) ; ldc.i4.0 ; conv.u ; br DONE ; PIN: (ldloc X) ; call GetPinnableReference ; stloc PINNED ; ldloc PINNED ; conv.u ;
/// DONE:</c>. Only <c>fixed</c> makes pinned locals.
/// </remarks>
internal sealed class FixedObjectFilter(MethodFlow flow) : IBranchFilter
{
    private readonly HashSet<VariableReference> _pinned = [.. flow.Method.Body.Variables.Where(variable => variable.IsPinned)];

    public bool IsCompilerMade(int decision)
    {
        if (_pinned.Count == 0 || flow.Instructions[decision].OpCode.Code != Code.Brtrue)
        {
            return false;
        }

        return GivesNull(decision + 1) && Pins(flow.JumpTargets(decision).First());
    }

    private bool GivesNull(int index)
    {
        int zero = flow.Instructions[index].OpCode.Code == Code.Pop ? index + 1 : index;
        return flow.Instructions[zero].IsConstant && flow.Instructions[zero].Next is { OpCode.Code: Code.Conv_U };
    }

    // ldarg.0 ; ldfld X is the longest way to the call. Where a statement of the programmer's starts, it is their own call.
    private bool Pins(int index)
    {
        for (int i = index; i + 1 < flow.Instructions.Length && i <= index + 2 && !flow.StartsVisiblePoint(i); i++)
        {
            if (flow.Instructions[i] is { Operand: MethodReference { Name: "GetPinnableReference" } })
            {
                return flow.Instructions[i + 1].IsStoreLocal() && _pinned.Contains(flow.Instructions[i + 1].Local!);
            }
        }

        return false;
    }
}
