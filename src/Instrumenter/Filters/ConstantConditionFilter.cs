using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// A test of a constant: of <c>while true do</c> in F#, and what inline functions of its library leave; and of a pattern in C# that
/// always matches, as <c>x is &gt; 0 or &lt;= 2</c> does.
/// </summary>
/// <remarks>
/// <c>ldc.i4.1 ; brtrue BODY</c>, where nothing else comes to the test;<br/>
/// <c>ldc.i4.1 ; stloc V ; ... ldloc V ; brtrue</c> in one statement.
/// </remarks>
internal sealed class ConstantConditionFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        decision > 0 &&
        flow.Instructions[decision].IsNullTest &&
        flow.EntryCount(decision) == 1 &&
        !flow.StartsVisiblePoint(decision) &&
        (flow.Language == DocumentLanguage.FSharp ? flow.Instructions[decision - 1].IsConstant : flow.LoadsConstant(decision - 1));
}
