using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>What was in a body before control was led past where values of conditions meet.</summary>
internal sealed class ThreadedCode
{
    /// <summary>The booleans that were put on the stack at instructions from which control is led on.</summary>
    public Dictionary<Instruction, bool> Constants { get; } = [];

    /// <summary>Where tests jumped to that jump on now.</summary>
    public Dictionary<Instruction, Instruction> Targets { get; } = [];
}
