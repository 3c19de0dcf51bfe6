using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// The test whether an object that the compiler caches exists already: the delegate of a lambda or method group, the call
/// site of a <c>dynamic</c> operation.
/// </summary>
/// <remarks>
/// <c>x =&gt; x + 1</c>: <c>ldsfld &lt;&gt;c::&lt;&gt;9__0_0 ; dup ; brtrue USE ; pop ; ... ; dup ; stsfld &lt;&gt;c::&lt;&gt;9__0_0 ; USE:</c><br/>
/// <c>d.Name</c>: <c>ldsfld &lt;&gt;o__0::&lt;&gt;p__0 ; brtrue USE ; ... ; stsfld &lt;&gt;o__0::&lt;&gt;p__0 ; USE:</c><br/>
/// The field has a name that nobody can write, in a class that nobody wrote, and is filled where it is null. A local of the
/// programmer's that a closure or state machine keeps is not of that kind.
/// </remarks>
internal sealed class CachedObjectFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision)
    {
        if (!flow.Instructions[decision].IsNullTest || decision == 0)
        {
            return false;
        }

        int load = flow.Instructions[decision - 1].OpCode.Code == Code.Dup ? decision - 2 : decision - 1;
        return load >= 0 && flow.Instructions[load].LoadedField is { } field && IsCache(field) && CacheFill.IsFilled(flow, decision + 1, field);
    }

    private bool IsCache(FieldReference field) =>
        SynthesizedNames.IsSynthesized(field.Name) &&
        !SynthesizedNames.IsVariable(field.Name) &&
        field.DeclaringType.GetElementType() is TypeDefinition type &&
        IsInMarkedType(type) &&
        !(flow.IsStateMachine && type == flow.Method.DeclaringType);

    // The class of the call sites is not marked where it lies in a state machine, which is.
    private static bool IsInMarkedType(TypeDefinition type) =>
        SynthesizedNames.IsSynthesized(type.Name) && (SynthesizedNames.IsMarked(type) || (type.DeclaringType is { } outer && IsInMarkedType(outer)));
}
