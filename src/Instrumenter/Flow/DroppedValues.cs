using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Finds what has put a value on the stack that a <c>pop</c> takes from it.</summary>
internal static class DroppedValues
{
    /// <summary>
    /// The nearest instruction before a <c>pop</c> that leaves the value, or null when the code does not show it. It is not always the one
    /// right before: <c>newobj C ; dup ; ldloc x ; callvirt set_P ; pop</c>.
    /// </summary>
    public static Instruction? SourceOf(Instruction pop)
    {
        // How many values are on the stack before an instruction, counted from the dropped one.
        Dictionary<Instruction, int> depths = new() { [pop] = 1 };
        for (Instruction? current = pop.Previous; current is not null; current = current.Previous)
        {
            int after;
            if (current.OpCode.FlowControl is FlowControl.Next or FlowControl.Call or FlowControl.Cond_Branch)
            {
                after = depths[current.Next];
            }
            else if (current.OpCode.Code != Code.Br || !depths.TryGetValue((Instruction)current.Operand, out after))
            {
                return null;
            }

            if (after <= current.Pushed && current.OpCode.Code != Code.Dup)
            {
                return current.Pushed == 1 ? current : null;
            }

            depths[current] = after - current.StackChange;
        }

        return null;
    }
}
