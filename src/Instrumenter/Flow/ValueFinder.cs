using System.Collections.Immutable;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Finds where the outcome of a boolean expression is on the stack as a value, with no jump that tells it.
/// </summary>
/// <remarks>
/// <c>return a &amp;&amp; b</c>: <c>a ; brfalse F ; b ; br J | ret ; F: ldc.i4.0 ; J:</c>. A constant tells that the outcome was decided earlier;
/// after <c>b</c> its value lies on the stack.
/// </remarks>
internal sealed class ValueFinder(MethodFlow flow)
{
    /// <summary>
    /// The outcomes false and true of an expression whose tests are given; without tests of its own, of the operand that is
    /// evaluated after the last test. Empty when the code has another shape.
    /// </summary>
    public ImmutableArray<ImmutableArray<Edge>> Outcomes(List<int> own, int last)
    {
        List<Edge> whenFalse = [];
        List<Edge> whenTrue = [];
        bool hasValue = false;
        foreach (Edge edge in (own.Count == 0 ? [last] : own).SelectMany(flow.EdgesFrom))
        {
            if (ConstantAt(edge.To) is { } constant)
            {
                if (own.Count != 0)
                {
                    (constant ? whenTrue : whenFalse).Add(edge);
                }
            }
            else if (EndOfValue(edge.To) is { } end)
            {
                if (!hasValue)
                {
                    whenFalse.Add(new Edge(end, Edge.ValueIsFalse, end));
                    whenTrue.Add(new Edge(end, Edge.ValueIsTrue, end));
                    hasValue = true;
                }
            }
            else if (!IsInternal(edge.To, own))
            {
                return [];
            }
        }

        return whenFalse.Count == 0 || whenTrue.Count == 0 ? [] : [[.. whenFalse], [.. whenTrue]];
    }

    /// <summary>
    /// The outcomes of the condition of an exception filter, or null when the statement at an index is none:
    /// <c>(value) ; ldc.i4.0 ; cgt.un ; endfilter</c>.
    /// </summary>
    public ImmutableArray<ImmutableArray<Edge>>? FilterValue(int point)
    {
        for (int i = point; i + 3 < flow.Instructions.Length && flow.GoverningVisiblePoint(i) == point; i++)
        {
            if (flow.Instructions[i + 3].OpCode.Code == Code.Endfilter && flow.EntryCount(i + 1) == 1)
            {
                return [[new Edge(i, Edge.ValueIsFalse, i)], [new Edge(i, Edge.ValueIsTrue, i)]];
            }
        }

        return null;
    }

    // A constant that is all of the value: the code goes on elsewhere right after it.
    private bool? ConstantAt(int index)
    {
        index = SkipJumps(index);
        return flow.Instructions[index] is { OpCode.Code: Code.Ldc_I4, Operand: int value and (0 or 1) } && IsEnd(index) ? value != 0 : null;
    }

    private int? EndOfValue(int index)
    {
        for (int i = SkipJumps(index); i + 1 < flow.Instructions.Length; i++)
        {
            if (flow.IsDecision(i) || !flow.FallsThrough(i) || (i != index && flow.StartsVisiblePoint(i)))
            {
                return null;
            }

            if (flow.Instructions[i + 1].OpCode.Code is Code.Br or Code.Ret && flow.EntryCount(i + 1) == 1)
            {
                return LeavesBoolean(flow.Instructions[i]) ? i : null;
            }
        }

        return null;
    }

    // The source says that it is a boolean; what matters is that it lies on the stack.
    private static bool LeavesBoolean(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ceq or Code.Cgt or Code.Cgt_Un or Code.Clt or Code.Clt_Un => true,
        Code.Ldloc or Code.Ldarg or Code.Ldfld or Code.Ldsfld or Code.Ldind_U1 or Code.Ldelem_U1 or Code.Unbox_Any => true,
        Code.Call or Code.Callvirt => ((Mono.Cecil.MethodReference)instruction.Operand).ReturnType.MetadataType != Mono.Cecil.MetadataType.Void,
        _ => false,
    };

    // The pattern of many alternatives is lowered like a switch, whose arms store the constants in a local.
    private bool IsEnd(int index) =>
        index + 1 < flow.Instructions.Length &&
        (flow.Instructions[index + 1].OpCode.Code is Code.Br or Code.Ret or Code.Stloc || flow.EntryCount(index + 1) > 1);

    private bool IsInternal(int index, List<int> own)
    {
        for (int i = SkipJumps(index); i < flow.Instructions.Length && flow.FallsThrough(i); i++)
        {
            if (flow.IsDecision(i))
            {
                return own.Contains(i);
            }
        }

        return false;
    }

    private int SkipJumps(int index)
    {
        for (int steps = 0; flow.Instructions[index].OpCode.Code == Code.Br && steps < flow.Instructions.Length; steps++)
        {
            index = flow.JumpTargets(index).First();
        }

        return index;
    }
}
