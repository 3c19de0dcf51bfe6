namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>A piece of code of which all instructions are reached equally often.</summary>
/// <param name="Start">Index of its first instruction.</param>
/// <param name="End">Index of its last instruction.</param>
/// <param name="LosesControl">Whether control may go elsewhere than along the edges out of the last instruction: by an exception.</param>
internal readonly record struct Segment(int Start, int End, bool LosesControl);
