using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.InteropServices;
using CoverTool.Instrumenter.Checking;
using CoverTool.Instrumenter.Sources;
using MethodDefinition = Mono.Cecil.MethodDefinition;

namespace CoverTool.Instrumenter.Reading;

/// <summary>
/// What the PDB of a module says of its source files, and of its methods without their code, which Mono.Cecil reads with it: in this way
/// each method is read when it is instrumented, beside others.
/// </summary>
internal sealed class ModuleSymbols : IDisposable
{
    private readonly MetadataReaderProvider _provider;
    private readonly MetadataReader _reader;

    public ModuleSymbols(FoundSymbols symbols)
    {
        _provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableCollectionsMarshal.AsImmutableArray(symbols.Content));
        _reader = _provider.GetMetadataReader();
    }

    public void Dispose() => _provider.Dispose();

    /// <summary>The source files that the module was compiled from.</summary>
    public ImmutableArray<CompiledSource> Sources() => [.. _reader.Documents.Select(SourceOf)];

    /// <summary>The path of a source file as the PDB has it.</summary>
    public string PathOf(DocumentHandle document) => _reader.GetString(_reader.GetDocument(document).Name);

    /// <summary>The sequence points of a method, in the order of its code.</summary>
    public SequencePointCollection PointsOf(MethodDefinition method) => Find(method)?.GetSequencePoints() ?? default;

    /// <summary>The path of the source file in which a method has its first sequence point.</summary>
    public string FirstDocumentOf(MethodDefinition method) => PathOf(PointsOf(method).First().Document);

    /// <summary>Whether a method has sequence points, visible or hidden.</summary>
    public bool HasPoints(MethodDefinition method) => Find(method) is { SequencePointsBlob.IsNil: false };

    /// <summary>The row of the method that starts the state machine that a method is the body of; 0 when it is none.</summary>
    public int StarterOf(MethodDefinition method) =>
        Find(method) is { } symbols ? MetadataTokens.GetRowNumber(symbols.GetStateMachineKickoffMethod()) : 0;

    /// <summary>The bytes of what a record of the compiler's says of a method, or null.</summary>
    /// <param name="kind">The kind of the record.</param>
    public byte[]? RecordOf(MethodDefinition method, Guid kind) => BytesOf(MetadataTokens.MethodDefinitionHandle((int)method.MetadataToken.RID), kind);

    /// <summary>The bytes of what a record of the compiler's says of the module, or null.</summary>
    /// <param name="kind">The kind of the record.</param>
    public byte[]? RecordOfModule(Guid kind) => BytesOf(EntityHandle.ModuleDefinition, kind);

    /// <summary>The bytes of what a record of the compiler's says of a source file, or null.</summary>
    /// <param name="kind">The kind of the record.</param>
    public byte[]? RecordOf(DocumentHandle document, Guid kind) => BytesOf(document, kind);

    private CompiledSource SourceOf(DocumentHandle handle)
    {
        Document document = _reader.GetDocument(handle);
        return new CompiledSource(
            _reader.GetString(document.Name),
            _reader.GetGuid(document.HashAlgorithm),
            [.. _reader.GetBlobBytes(document.Hash)],
            Record(handle, SymbolsCheck.EmbeddedSource) is not null);
    }

    private byte[]? BytesOf(EntityHandle parent, Guid kind) => Record(parent, kind) is { } record ? _reader.GetBlobBytes(record.Value) : null;

    private CustomDebugInformation? Record(EntityHandle parent, Guid kind)
    {
        foreach (CustomDebugInformationHandle handle in _reader.GetCustomDebugInformation(parent))
        {
            CustomDebugInformation record = _reader.GetCustomDebugInformation(handle);
            if (_reader.GetGuid(record.Kind) == kind)
            {
                return record;
            }
        }

        return null;
    }

    // Methods that were added since have no row.
    private MethodDebugInformation? Find(MethodDefinition method) =>
        method.MetadataToken.RID is > 0 and var row && row <= _reader.MethodDebugInformation.Count
            ? _reader.GetMethodDebugInformation(MetadataTokens.MethodDebugInformationHandle((int)row))
            : null;
}
