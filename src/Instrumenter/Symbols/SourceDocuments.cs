using System.Collections.Immutable;
using System.Security.Cryptography;
using CoverTool.Data;
using CoverTool.Instrumenter.Sources;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>The source files of one module that are measured, numbered in the order in which they are met.</summary>
/// <param name="sources">The files.</param>
/// <param name="parser">Parses them.</param>
internal sealed class SourceDocuments(SourceFiles sources, SourceParser parser)
{
    private readonly Dictionary<string, SourceDocument?> _byPath = [];
    private readonly List<SourceDocument> _documents = [];
    private readonly List<DocumentEntry> _entries = [];
    private readonly List<byte[]> _states = [];

    // The last method that was opened with each document.
    private readonly Dictionary<SourceDocument, MethodDefinition> _last = [];

    public ImmutableArray<DocumentEntry> Entries => [.. _entries];

    /// <summary>Of each document, 1 when it is what was compiled; else, as its file may be gone or edited, a hash of what is there.</summary>
    public IEnumerable<byte[]> States => _states;

    /// <summary>The document with an index of the module map.</summary>
    public SourceDocument this[int index] => _documents[index];

    /// <summary>Reads the documents of a method, which can be found from then on.</summary>
    /// <returns>Whether one of its visible sequence points is in a document that is measured.</returns>
    public bool Open(MethodDefinition method)
    {
        bool isMeasured = false;
        foreach (SequencePoint point in method.DebugInformation.SequencePoints)
        {
            if (Open(point.Document) is { } document)
            {
                _last[document] = method;
                isMeasured |= !point.IsHidden;
            }
        }

        return isMeasured;
    }

    /// <summary>Forgets the syntax of the documents that no method needs that was opened after this one.</summary>
    public void Close(MethodDefinition method)
    {
        foreach (SequencePoint point in method.DebugInformation.SequencePoints)
        {
            if (Find(point.Document) is { } document && _last[document] == method)
            {
                document.Syntax?.Forget();
            }
        }
    }

    /// <summary>Returns a document of a method that was opened, or null when it is not measured. Safe to call from several threads.</summary>
    public SourceDocument? Find(Document document) => _byPath[document.Url];

    private SourceDocument? Open(Document document)
    {
        if (!_byPath.TryGetValue(document.Url, out SourceDocument? found))
        {
            found = sources.Find(document.Url) is { } source ? Add(document, source) : null;
            _byPath.Add(document.Url, found);
        }

        return found;
    }

    private SourceDocument Add(Document document, LocalSource source)
    {
        byte[]? embedded = source.Exists ? null : EmbeddedSource.BytesOf(document);
        byte[] bytes = embedded ?? source.Content;
        string text = EmbeddedSource.TextOf(bytes);

        // A file that was edited since would tell of other statements than were compiled.
        SourceFile? syntax = SourceChecksum.IsOf(bytes, document.HashAlgorithmGuid, document.Hash) ? parser.Open(document.Url, text) : null;
        (ImmutableArray<CommentEntry> comments, ImmutableArray<CommentProblem> problems) = syntax?.ReadComments() ??
            ([], SourceFile.Unfollowed(text, "the file is not the one that was compiled, so its comments are not followed: build again"));
        _entries.Add(new DocumentEntry(document.Url, source.Path, document.HashAlgorithmGuid, [.. document.Hash])
        {
            GeneratedBecause = GeneratedSource.ReasonInName(document.Url) ?? syntax?.ReasonGenerated() ?? (embedded is null ? "" : "its text is in the PDB alone"),
            Text = embedded is null ? "" : text,
            Comments = comments,
            CommentProblems = problems,
        });
        _states.Add(syntax is null ? SHA256.HashData(bytes) : [1]);
        syntax?.Prepare();
        SourceDocument added = new(_entries.Count - 1, text, syntax);
        _documents.Add(added);
        return added;
    }
}
