using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In the state machine of an F# <c>task</c>, the test whether an awaited operation has completed.</summary>
/// <remarks>
/// <c>let! x = operation</c>: <c>ldarg.0 ; ldflda awaiter ; call get_IsCompleted ; brfalse SUSPEND ; ... ; SUSPEND: ldc.i4.0 ; brfalse STORE</c>,
/// a test of a constant that the library's inline code leaves; after a test that the programmer wrote comes a statement.
/// </remarks>
internal sealed class TaskAwaiterFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        flow.Language == DocumentLanguage.FSharp &&
        decision >= 2 &&
        flow.Instructions[decision].IsNullTest &&
        flow.Instructions[decision - 1].IsCallTo("get_IsCompleted") &&
        flow.Instructions[decision - 2] is { OpCode.Code: Code.Ldflda or Code.Ldfld, Operand: FieldDefinition awaiter } &&
        SynthesizedNames.IsResumable(awaiter.DeclaringType) &&
        flow.EdgesFrom(decision).Any(edge => IsConstantTest(edge.To));

    private bool IsConstantTest(int index) =>
        flow.Instructions[index].IsConstant &&
        !flow.StartsVisiblePoint(index) &&
        flow.Instructions[index].Next is { IsNullTest: true };
}
