using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Sources;

/// <summary>What a PDB says of a source file.</summary>
/// <param name="Path">Where it was when it was compiled, perhaps on another machine, or what the compiler was told to say.</param>
/// <param name="ChecksumAlgorithm">The hash algorithm's identifier.</param>
/// <param name="Checksum">The hash of what was compiled, or empty.</param>
/// <param name="HasText">Whether its text is in the PDB.</param>
internal sealed record CompiledSource(string Path, Guid ChecksumAlgorithm, ImmutableArray<byte> Checksum, bool HasText)
{
    /// <summary>The parts of the path; both operating systems' separators part them.</summary>
    public ImmutableArray<string> Parts { get; } = [.. Path.Split('/', '\\')];

    /// <summary>Its name without folders.</summary>
    public string Name => Parts[^1];

    /// <summary>Whether a file is what was compiled.</summary>
    public bool IsIn(string file) => !Checksum.IsEmpty && SourceChecksum.IsOf(File.ReadAllBytes(file), ChecksumAlgorithm, Checksum.AsSpan());
}
