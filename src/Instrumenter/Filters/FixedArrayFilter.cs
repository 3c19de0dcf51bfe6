using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The tests in <c>fixed (T* p = array)</c> whether the array is null or empty.</summary>
/// <remarks>
/// <c>dup ; stloc PINNED ; brfalse NULL ; ldloc PINNED ; ldlen | call get_Length ; (conv.i4) ; brtrue FIRST ; NULL: ldc.i4.0 ; conv.u ;
/// stloc P ; br DONE ; FIRST: ldloc PINNED ; ldc.i4.0 ; ldelema</c>. Only <c>fixed</c> makes pinned locals.
/// </remarks>
internal sealed class FixedArrayFilter(MethodFlow flow) : IBranchFilter
{
    private readonly HashSet<VariableReference> _pinned = [.. flow.Method.Body.Variables.Where(variable => variable.IsPinned)];

    public bool IsCompilerMade(int decision) =>
        _pinned.Count != 0 && decision >= 3 && flow.Instructions[decision].IsNullTest && (IsNullTest(decision) || IsLengthTest(decision));

    private bool IsNullTest(int decision) =>
        IsPinned(flow.Instructions[decision - 1]) && flow.Instructions[decision - 1].IsStoreLocal() && flow.Instructions[decision - 2].OpCode.Code == Code.Dup;

    private bool IsLengthTest(int decision)
    {
        int length = flow.Instructions[decision - 1].OpCode.Code == Code.Conv_I4 ? decision - 2 : decision - 1;
        return IsPinned(flow.Instructions[length - 1]) && flow.Instructions[length - 1].IsLoadLocal() &&
            (flow.Instructions[length].OpCode.Code == Code.Ldlen || flow.Instructions[length] is { Operand: MethodReference { DeclaringType.FullName: "System.Array" } });
    }

    private bool IsPinned(Instruction instruction) => instruction.Local is { } local && _pinned.Contains(local);
}
