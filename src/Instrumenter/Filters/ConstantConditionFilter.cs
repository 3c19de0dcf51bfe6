using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In F#, a test of a constant: of <c>while true do</c>, and what inline functions of its library leave.</summary>
/// <remarks><c>ldc.i4.1 ; brtrue BODY</c>, where nothing else comes to the test.</remarks>
internal sealed class ConstantConditionFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        flow.Language == DocumentLanguage.FSharp &&
        decision > 0 &&
        flow.Instructions[decision].IsNullTest &&
        flow.Instructions[decision - 1].IsConstant &&
        flow.EntryCount(decision) == 1;
}
