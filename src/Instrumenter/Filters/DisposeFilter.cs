using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// The null test before an object is disposed at the end of <c>using</c>, <c>foreach</c> or <c>await foreach</c>, where it is not in
/// a finally of its own.
/// </summary>
/// <remarks><c>(hidden) ldloc X ; brfalse DONE ; ldloc X ; callvirt Dispose | DisposeAsync</c></remarks>
internal sealed class DisposeFilter : IBranchFilter
{
    public bool IsCompilerMade(MethodFlow flow, int decision)
    {
        if (flow.Instructions[decision].OpCode.Code != Code.Brfalse || flow.StartsVisiblePoint(flow.GoverningPoint(decision)))
        {
            return false;
        }

        // ldarg.0 ; ldfld X ; constrained. T ; callvirt is the longest way to the call. Where a statement of the programmer's
        // starts, it is their own call.
        for (int i = decision + 1; i < flow.Instructions.Length && i <= decision + 4 && !flow.StartsVisiblePoint(i); i++)
        {
            if (flow.Instructions[i].IsCallTo("Dispose") || flow.Instructions[i].IsCallTo("DisposeAsync"))
            {
                return true;
            }
        }

        return false;
    }
}
