namespace CoverTool.Instrumenter.Reading;

/// <summary>A module with symbols, as bytes.</summary>
/// <param name="Path">Where it was read from.</param>
/// <param name="Content">The bytes it was read from.</param>
/// <param name="Symbols">Its portable PDB.</param>
internal sealed record ModuleFile(string Path, byte[] Content, FoundSymbols Symbols);
