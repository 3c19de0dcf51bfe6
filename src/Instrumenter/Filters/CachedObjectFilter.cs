using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// The test whether an object that the compiler caches exists already: the delegate of a lambda or method group, the call
/// site of a <c>dynamic</c> operation.
/// </summary>
/// <remarks>
/// <c>x =&gt; x + 1</c>: <c>ldsfld &lt;&gt;c::&lt;&gt;9__0_0 ; dup ; brtrue USE ; pop ; ... ; stsfld ; USE:</c><br/>
/// <c>d.Name</c>: <c>ldsfld &lt;&gt;o__0::&lt;&gt;p__0 ; brtrue USE ; ... ; stsfld ; USE:</c>
/// </remarks>
internal sealed class CachedObjectFilter : IBranchFilter
{
    public bool IsCompilerMade(MethodFlow flow, int decision)
    {
        if (!flow.Instructions[decision].IsNullTest || decision == 0)
        {
            return false;
        }

        int load = flow.Instructions[decision - 1].OpCode.Code == Mono.Cecil.Cil.Code.Dup ? decision - 2 : decision - 1;
        return load >= 0 && flow.Instructions[load].LoadedField is { } field && IsCache(field);
    }

    private static bool IsCache(FieldReference field) =>
        field.Name.StartsWith("<>9__", StringComparison.Ordinal) ||
        (SynthesizedNames.IsSynthesized(field.DeclaringType.Name) &&
            (field.Name.Contains(">p__", StringComparison.Ordinal) || field.Name.Contains(">__", StringComparison.Ordinal)));
}
