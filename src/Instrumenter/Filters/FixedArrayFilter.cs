using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The tests in <c>fixed (T* p = array)</c> whether the array is null or empty.</summary>
/// <remarks>
/// <c>dup ; stloc PINNED ; brfalse NULL ; ldloc PINNED ; ldlen ; conv.i4 ; brtrue FIRST ; NULL: ldc.i4.0 ; conv.u ; stloc P ; br DONE ;
/// FIRST: ldloc PINNED ; ldc.i4.0 ; ldelema</c>. Only <c>fixed</c> makes pinned locals.
/// </remarks>
internal sealed class FixedArrayFilter : IBranchFilter
{
    public bool IsCompilerMade(MethodFlow flow, int decision) =>
        flow.Instructions[decision].IsNullTest &&
        flow.Method.Body.Variables.Any(variable => variable.IsPinned) &&
        (LoadsPinned(flow, decision - 1) || LoadsPinned(flow, decision - 3) || StoresPinned(flow, decision - 1));

    private static bool LoadsPinned(MethodFlow flow, int index) =>
        index >= 0 && flow.Instructions[index].IsLoadLocal() && ((VariableDefinition)flow.Instructions[index].Operand).IsPinned;

    private static bool StoresPinned(MethodFlow flow, int index) =>
        index >= 0 && flow.Instructions[index].IsStoreLocal() && ((VariableDefinition)flow.Instructions[index].Operand).IsPinned;
}
