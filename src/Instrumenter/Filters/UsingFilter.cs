using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In Visual Basic, the null test at <c>End Using</c>, which is a statement to a debugger.</summary>
/// <remarks>
/// <c>(finally, End Using) ldloc X ; brfalse DONE ; ldloc X ; callvirt Dispose ; nop ; DONE: endfinally</c>. A Finally of the
/// programmer's that starts with <c>x?.Dispose()</c> has the same code, for a longer statement.
/// </remarks>
internal sealed class UsingFilter(MethodFlow flow) : IBranchFilter
{
    private static readonly int Width = "End Using".Length;

    public bool IsCompilerMade(int decision)
    {
        if (flow.Language != DocumentLanguage.Basic ||
            flow.Instructions[decision].OpCode.Code != Code.Brfalse ||
            flow.GoverningPoint(decision) is var point && (point < 0 || !flow.IsHandlerStart(point) || !IsEndUsing(flow.PointAt(point)!)))
        {
            return false;
        }

        for (int i = decision + 1; i < flow.Instructions.Length && i <= decision + 4 && !flow.StartsVisiblePoint(i); i++)
        {
            if (flow.Instructions[i].IsCallTo("Dispose"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEndUsing(SequencePoint point) => point.StartLine == point.EndLine && point.EndColumn - point.StartColumn == Width;
}
