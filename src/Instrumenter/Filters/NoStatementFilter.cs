using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// Decisions that no statement of the programmer governs: before the first statement of a method, or of a handler that the
/// compiler wrote (the finally of foreach, using and lock; the type test in front of a <c>when</c>).
/// </summary>
internal sealed class NoStatementFilter : IBranchFilter
{
    public bool IsCompilerMade(MethodFlow flow, int decision) => flow.GoverningPoint(decision) == MethodFlow.None || IsInCompilerHandler(flow, decision);

    // A handler of the compiler's starts with a hidden sequence point; one of the programmer's with that of its brace (Debug)
    // or its first statement (Release), after the store of the exception in a catch.
    private static bool IsInCompilerHandler(MethodFlow flow, int decision)
    {
        int point = flow.GoverningPoint(decision);
        return !flow.StartsVisiblePoint(point) && flow.IsHandlerStart(point);
    }
}
