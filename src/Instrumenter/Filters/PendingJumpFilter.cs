using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// In an async method, the test behind a <c>finally</c> or <c>catch</c> that awaits, where control was heading when it came there:
/// into the catch, to a <c>return</c>, out of a loop.
/// </summary>
/// <remarks>
/// <c>try { return 1; } finally { await t; }</c>: <c>ldarg.0 ; ldc.i4.1 ; stfld &lt;&gt;7__wrap2 ; leave ; ... (hidden) ldarg.0 ; ldfld &lt;&gt;7__wrap2 ;
/// (stloc J ; ldloc J) ; ldc.i4.1 ; beq | bne.un</c>, or <c>switch</c>, or a local instead of the field. The number of the jump is the
/// only Int32 without a name in the source that is never more than a constant and is set right before leaving a block.
/// </remarks>
internal sealed class PendingJumpFilter(MethodFlow flow) : IBranchFilter
{
    private readonly PendingJumps? _jumps = PendingJumps.Of(flow);

    public bool IsCompilerMade(int decision) =>
        _jumps is not null &&
        !flow.StartsVisiblePoint(flow.GoverningPoint(decision)) &&
        MachineState.ComparedNumber(flow, decision) is { } number &&
        _jumps.IsLoadedBy(number);
}
