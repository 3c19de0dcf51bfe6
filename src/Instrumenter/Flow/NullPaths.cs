using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>What a null test leads to when the value is null.</summary>
internal static class NullPaths
{
    extension(MethodFlow flow)
    {
        /// <summary>
        /// Whether a test may ask whether a value is null: it is that of no boolean, but for the property of a nullable value, and the value is
        /// needed once more, where a pattern only asks for its type: <c>isinst T ; brfalse</c>.
        /// </summary>
        public bool MayTestNull(int test) =>
            flow.Instructions[test].IsNullTest &&
            (flow.EntryCount(test) != 1 || flow.Instructions[test - 1] is var tested && tested.OpCode.Code != Code.Isinst && (!tested.LeavesBoolean || tested.IsCallTo("get_HasValue")));

        /// <summary>
        /// Whether all that happens when a tested value is null is that null is put on the stack or in a local, as <c>x?.Name</c> does:
        /// <c>dup ; brtrue N ; pop ; ldnull</c>, or for nullable values <c>(pop) ; ldloca T ; initobj Nullable</c>.
        /// </summary>
        public bool LeavesNull(int test)
        {
            if (!flow.Instructions[test].IsNullTest)
            {
                return false;
            }

            int index = flow.SkipJumps(flow.EdgesFrom(test).First(flow.IsNullEdge).To);
            while (index + 2 < flow.Instructions.Length && flow.Instructions[index].OpCode.Code is Code.Pop or Code.Nop)
            {
                index++;
            }

            return index + 2 < flow.Instructions.Length && flow.Instructions[index].OpCode.Code switch
            {
                Code.Ldnull => true,
                Code.Ldloca => IsNullOfNullable(flow.Instructions[index + 1]),
                Code.Ldarg => flow.Instructions[index + 1].OpCode.Code == Code.Ldflda && IsNullOfNullable(flow.Instructions[index + 2]),
                _ => false,
            };
        }

        /// <summary>Whether control may come to an instruction from an edge before it, without going back or beyond a stop.</summary>
        public bool LeadsTo(Edge edge, int index, Func<int, bool>? isStop = null)
        {
            HashSet<int> seen = [];
            Stack<Edge> pending = new([edge]);
            while (pending.TryPop(out Edge current))
            {
                if (current.To == index)
                {
                    return true;
                }

                if (current.To > edge.From && current.To < index && isStop?.Invoke(current.To) != true && seen.Add(current.To))
                {
                    foreach (Edge next in flow.EdgesFrom(current.To))
                    {
                        pending.Push(next);
                    }
                }
            }

            return false;
        }
    }

    private static bool IsNullOfNullable(Instruction instruction) =>
        instruction.OpCode.Code == Code.Initobj && ((TypeReference)instruction.Operand).GetElementType().FullName == "System.Nullable`1";
}
