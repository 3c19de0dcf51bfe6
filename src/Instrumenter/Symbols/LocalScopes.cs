using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>The locals of a method that have a name in the PDB.</summary>
internal static class LocalScopes
{
    /// <summary>Each local with a scope in which it is the programmer's; outer scopes come before those inside them.</summary>
    public static IEnumerable<(VariableDebugInformation Local, ScopeDebugInformation Scope)> In(MethodDefinition method)
    {
        Stack<ScopeDebugInformation> pending = new(method.DebugInformation.Scope is { } root ? [root] : []);
        while (pending.TryPop(out ScopeDebugInformation? scope))
        {
            foreach (VariableDebugInformation variable in scope.Variables)
            {
                yield return (variable, scope);
            }

            foreach (ScopeDebugInformation inner in scope.Scopes)
            {
                pending.Push(inner);
            }
        }
    }
}
