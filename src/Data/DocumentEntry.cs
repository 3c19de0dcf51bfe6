using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>One source file of a module.</summary>
/// <param name="PdbPath">The path as the PDB names it; with deterministic builds not a path of this machine.</param>
/// <param name="LocalPath">The full path of the file on the machine that instrumented; empty when it was not found.</param>
/// <param name="ChecksumAlgorithm">The PDB's hash algorithm identifier, or <see cref="Guid.Empty"/>.</param>
/// <param name="Checksum">The hash of the file when it was compiled, or empty.</param>
public sealed record DocumentEntry(
    string PdbPath,
    string LocalPath,
    Guid ChecksumAlgorithm,
    ImmutableArray<byte> Checksum)
{
    /// <summary>How it is known that a tool wrote the file, in words; empty when a person did.</summary>
    public string GeneratedBecause { get; init; } = "";

    /// <summary>The source itself, when it is in the PDB and there is no file; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>What comments in the file exclude. None is known of a file that is not the one that was compiled.</summary>
    public ImmutableArray<CommentEntry> Comments { get; init; } = [];

    /// <summary>The comments in the file that are probably mistakes.</summary>
    public ImmutableArray<CommentProblem> CommentProblems { get; init; } = [];
}
