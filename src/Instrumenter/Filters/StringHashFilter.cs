using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// In Visual Basic, the search for the hash of the string of a <c>Select Case</c> with many strings. The comparisons with the
/// strings themselves follow it.
/// </summary>
/// <remarks><c>call ComputeStringHash ; stloc H ; ldloc H ; ldc.i4 N ; bgt.un RIGHT ; ldloc H ; ldc.i4 M ; beq CASE ; ...</c></remarks>
internal sealed class StringHashFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        flow.Language == DocumentLanguage.Basic &&
        decision >= 2 &&
        flow.Instructions[decision - 1].IsConstant &&
        flow.Instructions[decision - 2].IsLoadLocal() &&
        HoldsHash(flow.Instructions[decision - 2].Local!);

    private bool HoldsHash(VariableReference local) => Enumerable.Range(1, flow.Instructions.Length - 1)
        .Any(i => flow.Instructions[i].IsStoreLocal(local) && flow.Instructions[i - 1].IsCallTo("ComputeStringHash"));
}
