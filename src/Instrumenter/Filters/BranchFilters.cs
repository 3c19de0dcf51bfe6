using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Filters;

/// <summary>All filters. They do not see one another, so their order is only that of their cost.</summary>
internal static class BranchFilters
{
    private static readonly IBranchFilter[] All =
    [
        new NoStatementFilter(),
        new ConstantConditionFilter(),
        new CachedObjectFilter(),
        new StateDispatchFilter(),
        new AwaiterFilter(),
        new PendingExceptionFilter(),
        new DisposeFilter(),
        new LockTakenFilter(),
        new FixedArrayFilter(),
    ];

    public static bool IsCompilerMade(MethodFlow flow, int decision) => Array.Exists(All, filter => filter.IsCompilerMade(flow, decision));
}
