using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The locals of a method that the compiler made: the PDB has no name for them.</summary>
internal sealed class CompilerLocals(MethodFlow flow)
{
    private readonly ILookup<int, ScopeDebugInformation> _scopes = ScopesIn(flow.Method).ToLookup(item => item.Local, item => item.Scope);

    /// <summary>
    /// Whether an instruction loads, stores or addresses such a local. In Release code a local may be the compiler's in one
    /// place and the programmer's in another.
    /// </summary>
    public bool IsUsedBy(Instruction instruction) =>
        instruction.Local is { } local &&
        !_scopes[local.Index].Any(scope => scope.Start.Offset <= instruction.Offset && (scope.End.IsEndOfMethod || instruction.Offset < scope.End.Offset));

    private static IEnumerable<(int Local, ScopeDebugInformation Scope)> ScopesIn(MethodDefinition method)
    {
        Stack<ScopeDebugInformation> pending = new(method.DebugInformation.Scope is { } root ? [root] : []);
        while (pending.TryPop(out ScopeDebugInformation? scope))
        {
            foreach (VariableDebugInformation variable in scope.Variables)
            {
                yield return (variable.Index, scope);
            }

            foreach (ScopeDebugInformation inner in scope.Scopes)
            {
                pending.Push(inner);
            }
        }
    }
}
