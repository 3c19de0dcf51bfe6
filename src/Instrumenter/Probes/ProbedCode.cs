using CoverTool.Instrumenter.Output;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>A method's code with its probes, whose counters have no number in the module yet.</summary>
/// <param name="Body">The code, in the normal form.</param>
/// <param name="CounterCount">How many counters it has.</param>
/// <param name="Offsets">The instructions that load where a counter is; until now, its number in the method.</param>
internal sealed record ProbedCode(MethodBody Body, int CounterCount, Instruction[] Offsets)
{
    /// <summary>Numbers the counters and gives the code its final form.</summary>
    /// <param name="firstCounter">The counter of the module that is the method's first.</param>
    public void CountFrom(int firstCounter)
    {
        foreach (Instruction offset in Offsets)
        {
            offset.Operand = (firstCounter + (int)offset.Operand) * sizeof(long);
        }

        ShortForms.Apply(Body);
    }
}
