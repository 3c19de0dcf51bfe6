using System.Collections.Immutable;
using System.Reflection.Metadata;
using CoverTool.Data;
using CoverTool.Instrumenter.Reading;
using CoverTool.Instrumenter.Sources;
using CoverTool.Instrumenter.Syntax;
using Document = Mono.Cecil.Cil.Document;
using MethodDefinition = Mono.Cecil.MethodDefinition;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>The source files of one module that are measured, numbered in the order in which they are met.</summary>
internal sealed class SourceDocuments
{
    private readonly SourceFiles _sources;
    private readonly ModuleSymbols _symbols;
    private readonly SourceParser _parser;
    private readonly Dictionary<string, Task<OpenedSource>> _begun = [];
    private readonly Dictionary<string, SourceDocument?> _byPath = [];
    private readonly Dictionary<DocumentHandle, SourceDocument?> _byHandle = [];
    private readonly List<SourceDocument> _documents = [];
    private readonly List<DocumentEntry> _entries = [];
    private readonly List<byte[]> _states = [];

    // The last method that was opened with each document.
    private readonly Dictionary<SourceDocument, MethodDefinition> _last = [];

    /// <summary>Begins to read and to parse all of them, beside whatever else is done.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="symbols">What the module says of them.</param>
    public SourceDocuments(SourceFiles sources, ModuleSymbols symbols)
    {
        _sources = sources;
        _symbols = symbols;
        _parser = SourceParser.For(symbols);
        foreach ((CompiledSource compiled, LocalSource local) in sources.All)
        {
            if (local.Exists)
            {
                _begun.Add(compiled.Path, Task.Run(() => OpenedSource.Open(compiled, local.Content, _parser)));
            }
        }
    }

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
        foreach (SequencePoint point in _symbols.PointsOf(method))
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
        foreach (Document used in method.DebugInformation.SequencePoints.Select(point => point.Document).Distinct())
        {
            if (Find(used) is { } document && _last[document] == method)
            {
                document.Syntax?.Forget();
            }
        }
    }

    /// <summary>Returns a document of a method that was opened, or null when it is not measured. Safe to call from several threads.</summary>
    public SourceDocument? Find(Document document) => _byPath[document.Url];

    private SourceDocument? Open(DocumentHandle handle)
    {
        if (!_byHandle.TryGetValue(handle, out SourceDocument? found))
        {
            string path = _symbols.PathOf(handle);
            if (!_byPath.TryGetValue(path, out found))
            {
                found = _sources.Find(path) is var (compiled, local) ? Add(handle, compiled, local) : null;
                _byPath.Add(path, found);
            }

            _byHandle.Add(handle, found);
        }

        return found;
    }

    private SourceDocument Add(DocumentHandle handle, CompiledSource compiled, LocalSource local)
    {
        byte[]? embedded = local.Exists ? null : EmbeddedSource.BytesOf(handle, _symbols);
        OpenedSource opened = local.Exists ? _begun[compiled.Path].GetAwaiter().GetResult() : OpenedSource.Open(compiled, embedded ?? local.Content, _parser);
        _entries.Add(new DocumentEntry(compiled.Path, local.Path, compiled.ChecksumAlgorithm, compiled.Checksum)
        {
            GeneratedBecause = opened.GeneratedBecause ?? (embedded is null ? "" : "its text is in the PDB alone"),
            Text = embedded is null ? "" : opened.Text,
            Comments = opened.Comments,
            CommentProblems = opened.Problems,
        });
        _states.Add(opened.State);
        SourceDocument added = new(_entries.Count - 1, opened.Text, opened.Syntax);
        _documents.Add(added);
        return added;
    }
}
