using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The locals of a method that the compiler made: the PDB has no name for them.</summary>
internal sealed class CompilerLocals(MethodFlow flow)
{
    // Most methods have nothing that would be asked about.
    private readonly Lazy<ILookup<int, ScopeDebugInformation>> _scopes =
        new(() => LocalScopes.In(flow.Method).ToLookup(item => item.Local.Index, item => item.Scope));

    /// <summary>
    /// Whether an instruction loads, stores or addresses such a local. In Release code a local may be the compiler's in one
    /// place and the programmer's in another.
    /// </summary>
    public bool IsUsedBy(Instruction instruction) =>
        instruction.Local is { } local &&
        !_scopes.Value[local.Index].Any(scope => scope.Start.Offset <= instruction.Offset && (scope.End.IsEndOfMethod || instruction.Offset < scope.End.Offset));
}
