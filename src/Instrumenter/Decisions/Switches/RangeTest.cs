using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>A test whether a number is one of several neighbouring ones: all labels that lead to one place.</summary>
/// <remarks><c>ldloc V | ldarg V | ldarg.0 ; ldfld V</c>, then <c>(ldc.i4 first ; sub) ; ldc.i4 bound ; ble.un</c></remarks>
/// <param name="Offset">The instructions that put the number's distance from the first one on the stack. They do nothing else.</param>
/// <param name="Count">How many numbers there are.</param>
internal sealed record RangeTest(IReadOnlyList<Instruction> Offset, int Count)
{
    // More labels than that in one section are not told apart.
    private const int MostLabels = 256;

    /// <summary>The test at an index, or null when it is another one.</summary>
    public static RangeTest? Of(MethodFlow flow, int test)
    {
        int extra = flow.Instructions[test].OpCode.Code switch
        {
            Code.Ble_Un or Code.Bgt_Un => 1,
            Code.Blt_Un or Code.Bge_Un => 0,
            _ => MostLabels,
        };
        // A jump that the compiler had dropped is behind an instruction that does nothing.
        int end = test > 0 && flow.Instructions[test - 1].OpCode.Code == Code.Nop ? test - 1 : test;
        if (end < 2 || extra == MostLabels || flow.Instructions[end - 1] is not { IsConstant: true, Operand: int bound } ||
            bound < 0 || bound >= MostLabels || bound + extra == 0)
        {
            return null;
        }

        bool isShifted = end >= 4 && flow.Instructions[end - 2].OpCode.Code == Code.Sub && flow.Instructions[end - 3].IsConstant;
        int load = isShifted ? end - 4 : end - 2;
        int? start = flow.Instructions[load].OpCode.Code switch
        {
            Code.Ldloc or Code.Ldarg => load,
            Code.Ldfld when load > 0 && flow.Instructions[load - 1].OpCode.Code == Code.Ldarg => load - 1,
            _ => null,
        };
        return start is { } first ? new RangeTest(flow.Instructions[first..(end - 1)], bound + extra) : null;
    }
}
