using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>
/// Finds the outcomes of a <c>??</c> that has no test of its own, because the one of the <c>?.</c> before tells: <c>x?.Length ?? y</c>.
/// </summary>
/// <remarks>
/// <c>ldarg x ; dup ; brtrue N ; pop ; ldarg y ; br J ; N: call get_Length ; J:</c>. What is not null is so only when the last instruction
/// before J has not thrown. With an <c>await</c> in it, it is <c>brfalse N ; ... call get_Item ; stloc V ; br J ; N: ldarg y ; stloc V ; J:</c>.
/// </remarks>
internal sealed class SharedNullTests(MethodFlow flow, Lazy<StackSources> stack)
{
    /// <summary>The outcomes null and not null.</summary>
    /// <param name="test">The last test of the <c>?.</c>.</param>
    public ImmutableArray<ImmutableArray<Edge>> Find(int test)
    {
        if (!flow.Instructions[test].IsNullTest)
        {
            return [];
        }

        Edge whenNull = flow.EdgesFrom(test).First(flow.IsNullEdge);
        Edge whenNotNull = flow.EdgesFrom(test).First(edge => !flow.IsNullEdge(edge));
        return [[whenNull], [LastOf(whenNotNull, whenNull) is { } last ? new Edge(last, Edge.FallThrough, last + 1) : whenNotNull]];
    }

    // The instruction that leaves the value on the stack, at the depth where the tested reference was, or would have been.
    private int? LastOf(Edge whenNotNull, Edge whenNull)
    {
        if (whenNull.To > whenNotNull.To)
        {
            return LastStored(whenNotNull.To, whenNull.To);
        }

        bool isOnStack = flow.Instructions[flow.SkipJumps(whenNull.To)].OpCode.Code == Code.Pop;
        int? depth = stack.Value.DepthAt(whenNotNull.To) + (isOnStack ? 0 : 1);
        for (int i = whenNotNull.To; i + 1 < flow.Instructions.Length && (i == whenNotNull.To || !flow.StartsVisiblePoint(i)); i++)
        {
            Instruction instruction = flow.Instructions[i];
            if (stack.Value.DepthAt(i) + instruction.StackChange == depth && instruction.Pushed == 1 && flow.FallsThrough(i) && IsEnd(i + 1))
            {
                return i;
            }
        }

        return null;
    }

    private int? LastStored(int start, int end) =>
        end - 3 >= start && flow.Instructions[end - 1].OpCode.Code == Code.Br && flow.FallsThrough(end - 3) &&
        flow.Instructions[end - 2].OpCode.Code is Code.Stloc or Code.Stfld && flow.Instructions[end - 3].Pushed == 1
            ? end - 3
            : null;

    private bool IsEnd(int next) => flow.EntryCount(next) > 1 || flow.Instructions[next].OpCode.Code is Code.Br or Code.Ret;
}
