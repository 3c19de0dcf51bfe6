using System.Collections.Immutable;
using System.Security.Cryptography;
using CoverTool.Data;
using CoverTool.Instrumenter.Sources;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>A source file as far as it tells of itself.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Syntax">What it consists of; null when it is not what was compiled.</param>
/// <param name="GeneratedBecause">Why it is one that a tool wrote, or null.</param>
/// <param name="Comments">What comments in it exclude.</param>
/// <param name="Problems">Those that are probably mistakes.</param>
/// <param name="State">1 when it is what was compiled; else, as its file may be gone or edited, a hash of what is there.</param>
internal sealed record OpenedSource(
    string Text, SourceFile? Syntax, string? GeneratedBecause, ImmutableArray<CommentEntry> Comments, ImmutableArray<CommentProblem> Problems, byte[] State)
{
    /// <summary>Opens a file, and begins to parse it beside whatever else is done.</summary>
    /// <param name="compiled">What the PDB says of it.</param>
    /// <param name="bytes">What is there now.</param>
    /// <param name="parser">Parses it.</param>
    public static OpenedSource Open(CompiledSource compiled, byte[] bytes, SourceParser parser)
    {
        string text = EmbeddedSource.TextOf(bytes);

        // A file that was edited since would tell of other statements than were compiled.
        SourceFile? syntax = SourceChecksum.IsOf(bytes, compiled.ChecksumAlgorithm, compiled.Checksum.AsSpan()) ? parser.Open(compiled.Path, text) : null;
        (ImmutableArray<CommentEntry> comments, ImmutableArray<CommentProblem> problems) = syntax?.ReadComments() ??
            ([], SourceFile.Unfollowed(text, "the file is not the one that was compiled, so its comments are not followed: build again"));
        syntax?.Prepare();
        return new OpenedSource(text, syntax, GeneratedSource.ReasonInName(compiled.Path) ?? syntax?.ReasonGenerated(), comments, problems, syntax is null ? SHA256.HashData(bytes) : [1]);
    }
}
