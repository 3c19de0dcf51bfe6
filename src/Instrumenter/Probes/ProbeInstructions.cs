using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>
/// The instructions that are the same in each probe of a module. Nothing jumps to them, so there is one of each, in many places of many
/// methods: they would be an eighth of what is in memory. Their offsets and neighbours mean nothing.
/// </summary>
internal sealed class ProbeInstructions
{
    public Instruction Add { get; } = Instruction.Create(OpCodes.Add);

    public Instruction LoadHits { get; } = Instruction.Create(OpCodes.Ldind_I8);

    public Instruction One { get; } = Instruction.Create(OpCodes.Ldc_I4_1);

    public Instruction Widen { get; } = Instruction.Create(OpCodes.Conv_I8);

    public Instruction StoreHits { get; } = Instruction.Create(OpCodes.Stind_I8);
}
