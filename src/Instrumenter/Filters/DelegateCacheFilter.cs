using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In Visual Basic, the test whether the delegate of a lambda exists already.</summary>
/// <remarks>
/// <c>Function(x) x + 1</c>: <c>ldsfld _Closure$__::$I0-0 ; brfalse MAKE ; ldsfld _Closure$__::$I0-0 ; br USE ; MAKE: ... newobj ; dup ;
/// stsfld _Closure$__::$I0-0 ; USE:</c>. The field is in a class that nobody wrote, and is filled where it is null.
/// </remarks>
internal sealed class DelegateCacheFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        flow.Language == DocumentLanguage.Basic &&
        decision > 0 &&
        flow.Instructions[decision].OpCode.Code == Code.Brfalse &&
        flow.Instructions[decision - 1] is { OpCode.Code: Code.Ldsfld, Operand: FieldReference field } &&
        field.DeclaringType.GetElementType() is TypeDefinition type &&
        SynthesizedNames.IsMarked(type) &&
        CacheFill.IsFilled(flow, flow.JumpTargets(decision).First(), field);
}
