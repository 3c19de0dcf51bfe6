using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>Where a probe goes: in front of an instruction, or on an edge.</summary>
/// <param name="Instruction">The instruction's index; where the probe is on an edge, the one that is left.</param>
/// <param name="Edge">The edge; null for all who come to the instruction.</param>
internal readonly record struct ProbePlace(int Instruction, Edge? Edge);
