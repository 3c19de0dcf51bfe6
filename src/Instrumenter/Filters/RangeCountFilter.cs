using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In F#, the tests whether a range is empty, where the number of its elements is computed in advance.</summary>
/// <remarks>
/// <c>for i in 1 .. 2 .. last do</c>: <c>ldloc LAST ; ldc.i4.1 ; bge SOME ; ldc.i4.0 ; conv.i8 ; nop ; br COUNTED ; SOME: ... sub ; ... ; COUNTED: stloc COUNT</c>.
/// <c>[| for i in 1 .. last -> i |]</c> then has <c>ldloc COUNT ; brtrue FILL ; call Array.Empty ; ret ; FILL:</c>. A constant that the programmer wrote there would start a sequence point.
/// </remarks>
internal sealed class RangeCountFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        flow.Language == DocumentLanguage.FSharp &&
        decision + 2 < flow.Instructions.Length &&
        !flow.StartsVisiblePoint(decision + 1) &&
        (flow.Instructions[decision].IsNullTest ? IsEmptyArray(decision) : IsNoElement(decision));

    private bool IsNoElement(int decision) =>
        flow.Instructions[decision + 1] is { OpCode.Code: Code.Ldc_I4, Operand: 0 } &&
        flow.Instructions[decision + 2].OpCode.Code is Code.Conv_I8 or Code.Conv_U8;

    private bool IsEmptyArray(int decision) =>
        flow.Instructions[decision + 1].IsCallTo("Empty") &&
        ((MethodReference)flow.Instructions[decision + 1].Operand).DeclaringType.FullName == "System.Array";
}
