using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

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
    private readonly MachineState? _state = MachineState.Of(flow);

    public bool IsCompilerMade(int decision) => flow.GoverningPoint(decision) == MethodFlow.None || IsInCompilerHandler(decision);

    // A handler of the compiler's starts with a hidden sequence point; one of the programmer's with that of its brace (Debug)
    // or its first statement (Release), after the store of the exception in a catch.
    private bool IsInCompilerHandler(int decision)
    {
        int point = flow.GoverningPoint(decision);
        return !flow.StartsVisiblePoint(point) && flow.IsHandlerStart(point) && !IsOfSwitch(decision, point);
    }

    // The sequence point of a switch that is the first statement of a handler is lost in Release code; that of the brace is not.
    private bool IsOfSwitch(int decision, int handler) =>
        flow.Method.Body.ExceptionHandlers.FirstOrDefault(candidate => flow.IndexOf(candidate.HandlerStart) == handler) is { } found &&
        !Enumerable.Range(handler, decision - handler).Any(index => _state?.IsLoadedBy(flow.Instructions[index]) == true) &&
        Enumerable.Range(handler, EndOf(found) - handler).Any(flow.StartsVisiblePoint);

    private int EndOf(ExceptionHandler handler) => handler.HandlerEnd is { } end ? flow.IndexOf(end) : flow.Instructions.Length;
}
