using CoverTool.Data;

namespace CoverTool.Instrumenter.Caching;

/// <summary>An instrumented module that belongs to no session yet.</summary>
/// <param name="Map">What its counters mean.</param>
/// <param name="Image">The bytes of the module; where the path of the collector belongs it has a text of that length.</param>
/// <param name="Symbols">The bytes of its portable PDB, or null when the PDB is inside <paramref name="Image"/>.</param>
public sealed record InstrumentedModule(ModuleMap Map, byte[] Image, byte[]? Symbols);
