namespace CoverTool.Instrumenter.Sources;

/// <summary>A source file that is measured, as it was read.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Exists">Whether there is a file; where there is none its text may be in the PDB.</param>
/// <param name="Content">The bytes of the file; none when it cannot be read.</param>
internal sealed record LocalSource(string Path, bool Exists, byte[] Content);
