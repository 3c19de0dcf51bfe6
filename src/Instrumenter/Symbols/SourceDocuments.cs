using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using CoverTool.Data;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>The source files of one module that are measured, numbered in the order in which they are met.</summary>
/// <param name="sourceRoot">The folder below which source that is in the PDB alone is measured.</param>
/// <param name="isMeasured">Whether a source file is, by its path in the PDB. It need not exist.</param>
/// <param name="parser">Parses them.</param>
internal sealed class SourceDocuments(string sourceRoot, Func<string, bool> isMeasured, SourceParser parser)
{
    private readonly Dictionary<string, SourceDocument?> _byPath = [];
    private readonly List<SourceDocument> _documents = [];
    private readonly List<DocumentEntry> _entries = [];

    public ImmutableArray<DocumentEntry> Entries => [.. _entries];

    /// <summary>Of each document, whether what was compiled is known: its file may be gone or edited.</summary>
    public IEnumerable<bool> AreKnown => _documents.Select(document => document.Syntax is not null);

    /// <summary>The document with an index of the module map.</summary>
    public SourceDocument this[int index] => _documents[index];

    /// <summary>Whether a path of a PDB names a file of this machine that lies under a folder.</summary>
    public static bool IsLocal(string path, string sourceRoot) => IsUnder(path, sourceRoot) && File.Exists(path);

    /// <summary>Returns the document, or null when it is not measured.</summary>
    public SourceDocument? Find(Document document)
    {
        if (!_byPath.TryGetValue(document.Url, out SourceDocument? found))
        {
            byte[]? embedded = File.Exists(document.Url) ? null : EmbeddedSource.BytesOf(document);
            found = isMeasured(document.Url) || (embedded is not null && IsUnder(document.Url, sourceRoot)) ? Add(document, embedded) : null;
            _byPath.Add(document.Url, found);
        }

        return found;
    }

    private static bool IsUnder(string path, string folder)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            return false;
        }

        string relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    // A file that was edited since would tell of other statements than were compiled.
    private static bool IsUnchanged(Document document, byte[] content) => document.HashAlgorithm switch
    {
        DocumentHashAlgorithm.SHA256 => SHA256.HashData(content).AsSpan().SequenceEqual(document.Hash),
        DocumentHashAlgorithm.SHA1 => HashOfSha1(content).AsSpan().SequenceEqual(document.Hash),
        _ => false,
    };

    [SuppressMessage("Security", "CA5350", Justification = "The compiler chose the algorithm; nothing is protected by it.")]
    private static byte[] HashOfSha1(byte[] content) => SHA1.HashData(content);

    private SourceDocument Add(Document document, byte[]? embedded)
    {
        byte[] bytes = embedded ?? (File.Exists(document.Url) ? File.ReadAllBytes(document.Url) : []);
        string text = EmbeddedSource.TextOf(bytes);
        SourceFile? syntax = IsUnchanged(document, bytes) ? parser.Open(document.Url, text) : null;
        (ImmutableArray<CommentEntry> comments, ImmutableArray<CommentProblem> problems) = syntax?.ReadComments() ??
            ([], SourceFile.Unfollowed(text, "the file is not the one that was compiled, so its comments are not followed: build again"));
        _entries.Add(new DocumentEntry(document.Url, Path.GetFullPath(document.Url), document.HashAlgorithmGuid, [.. document.Hash])
        {
            GeneratedBecause = GeneratedSource.ReasonInName(document.Url) ?? syntax?.ReasonGenerated() ?? (embedded is null ? "" : "its text is in the PDB alone"),
            Text = embedded is null ? "" : text,
            Comments = comments,
            CommentProblems = problems,
        });
        SourceDocument added = new(_entries.Count - 1, text, syntax);
        _documents.Add(added);
        return added;
    }
}
