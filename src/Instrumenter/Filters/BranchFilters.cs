using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Filters;

/// <summary>All filters, for one method. They do not see one another, so their order is only that of their cost.</summary>
internal sealed class BranchFilters(MethodFlow flow)
{
    private readonly IBranchFilter[] _all =
    [
        new NoStatementFilter(flow),
        new CachedObjectFilter(flow),
        new StateDispatchFilter(flow),
        new AwaiterFilter(flow),
        new AwaitCallbackFilter(flow),
        new PendingExceptionFilter(flow),
        new PendingJumpFilter(flow),
        new DisposeFilter(flow),
        new LockTakenFilter(flow),
        new FixedArrayFilter(flow),
        new FixedObjectFilter(flow),
        new InterpolationHandlerFilter(flow),
        new LiftedOperatorFilter(flow),
        new LiftedLogicFilter(flow),
        new DelegateCacheFilter(flow),
        new EventRaisingFilter(flow),
        new StaticLocalFilter(flow),
        new UsingFilter(flow),
        new ResumeFilter(flow),
        new StringHashFilter(flow),
        new ConstantConditionFilter(flow),
        new TaskAwaiterFilter(flow),
        new RangeCountFilter(flow),
    ];

    public bool IsCompilerMade(int decision) => Array.Exists(_all, filter => filter.IsCompilerMade(decision));
}
