using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// Decisions that no statement of the programmer governs: before the first statement of a method, or of a handler that the
/// compiler wrote (the finally of foreach, using and lock; the type test in front of a <c>when</c>).
/// </summary>
/// <remarks>
/// <c>using (x) { ... }</c>: <c>finally { (hidden) ldloc X ; brfalse END ; ldloc X ; callvirt Dispose ; END: endfinally }</c><br/>
/// <c>catch (E e) when (c)</c>: <c>filter { isinst E ; dup ; brtrue IS ; pop ; ldc.i4.0 ; br END ; IS: (visible) stloc ; c ... }</c>
/// </remarks>
internal sealed class NoStatementFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) => flow.GoverningPoint(decision) == MethodFlow.None || IsInCompilerHandler(decision);

    // A handler of the compiler's starts with a hidden sequence point; one of the programmer's with that of its brace (Debug)
    // or its first statement (Release), after the store of the exception in a catch.
    private bool IsInCompilerHandler(int decision)
    {
        int point = flow.GoverningPoint(decision);
        return !flow.StartsVisiblePoint(point) && flow.IsHandlerStart(point);
    }
}
