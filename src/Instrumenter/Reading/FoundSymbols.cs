namespace CoverTool.Instrumenter.Reading;

/// <summary>The portable PDB of a module.</summary>
/// <param name="Content">The bytes of the PDB, unpacked when it was embedded.</param>
/// <param name="Path">The file beside the module that holds it; null when it is embedded or lies somewhere else.</param>
/// <param name="IsEmbedded">Whether the module itself contains it.</param>
internal sealed record FoundSymbols(byte[] Content, string? Path, bool IsEmbedded);
