using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Recognises loads of variables that can hold nothing but one constant.</summary>
internal static class StoredConstants
{
    extension(MethodFlow flow)
    {
        /// <summary>Whether an instruction negates a boolean, with the one before: <c>ldc.i4.0 ; ceq</c>.</summary>
        public bool IsNegation(int index) =>
            index > 1 && flow.Instructions[index].OpCode.Code == Code.Ceq && flow.Instructions[index - 1] is { IsConstant: true, Operand: 0 };

        /// <summary>
        /// Whether a local is loaded, or a field of a state machine, that its own statement has stored a constant in, and control comes from
        /// there alone: <c>ldc.i4.1 ; stloc V ; (br) ... ldloc V</c>. Debug code may copy it.
        /// </summary>
        public bool LoadsConstant(int load)
        {
            if (KnownPath.LoadedBy(flow.Instructions[load]) is not { } variable)
            {
                return false;
            }

            int index = load;
            for (int steps = 0; index > 0 && flow.EntryCount(index) == 1 && !MetOthers(flow, index) && !flow.StartsVisiblePoint(index) && steps < flow.Instructions.Length; steps++)
            {
                index = flow.ComesFrom(index);
                if (variable.Equals(KnownPath.StoredBy(flow.Instructions[index])))
                {
                    int value = flow.IsNegation(index - 1) ? index - 3 : index - 1;
                    return !MeetsOthers(flow, index) && !MeetsOthers(flow, value + 1) && (flow.Instructions[value].IsConstant || flow.LoadsConstant(value));
                }
            }

            return false;
        }
    }

    // Where another constant is led on, the jump behind it is left, to which nothing comes.
    private static bool MeetsOthers(MethodFlow flow, int index) => flow.EntryCount(index) != 1 || JumpsBefore(flow, index).Any();

    // Each constant may have been stored on its own: ldc.i4.1 ; stloc V ; br J ; F: ldc.i4.0 ; stloc V ; J: ldloc V
    private static bool MetOthers(MethodFlow flow, int index) =>
        (!flow.IsReachable(index - 1) && flow.FallsThrough(index - 1)) || JumpsBefore(flow, index).Any(jump => !flow.IsReachable(jump));

    private static IEnumerable<int> JumpsBefore(MethodFlow flow, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (flow.JumpTargets(i).Contains(index))
            {
                yield return i;
            }

            if (flow.StartsVisiblePoint(i))
            {
                break;
            }
        }
    }
}
