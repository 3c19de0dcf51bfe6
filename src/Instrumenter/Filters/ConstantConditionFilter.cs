using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// A test of a constant: <c>ldc.i4.1 ; brtrue</c>, which Debug code has around a switch expression so that a debugger can
/// stop there.
/// </summary>
internal sealed class ConstantConditionFilter : IBranchFilter
{
    public bool IsCompilerMade(MethodFlow flow, int decision) =>
        decision > 0 && flow.Instructions[decision].IsNullTest && flow.Instructions[decision - 1].IsConstant && flow.EntryCount(decision) == 1;
}
