using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.InteropServices;
using MethodDefinition = Mono.Cecil.MethodDefinition;

namespace CoverTool.Instrumenter.Reading;

/// <summary>
/// What the PDB of a module says of its methods, without their code, which Mono.Cecil reads with it: in this way each method is
/// read when it is instrumented, beside others.
/// </summary>
internal sealed class ModuleSymbols : IDisposable
{
    private readonly MetadataReaderProvider _provider;
    private readonly MetadataReader _reader;
    private readonly string[] _paths;

    public ModuleSymbols(FoundSymbols symbols)
    {
        _provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableCollectionsMarshal.AsImmutableArray(symbols.Content));
        _reader = _provider.GetMetadataReader();
        _paths = [.. _reader.Documents.Select(document => _reader.GetString(_reader.GetDocument(document).Name))];
    }

    public void Dispose() => _provider.Dispose();

    /// <summary>The path of a source file as the PDB has it.</summary>
    public string PathOf(DocumentHandle document) => _paths[MetadataTokens.GetRowNumber(document) - 1];

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
    public byte[]? RecordOf(MethodDefinition method, Guid kind) => Record(MetadataTokens.MethodDefinitionHandle((int)method.MetadataToken.RID), kind);

    /// <summary>The bytes of what a record of the compiler's says of the module, or null.</summary>
    /// <param name="kind">The kind of the record.</param>
    public byte[]? RecordOfModule(Guid kind) => Record(EntityHandle.ModuleDefinition, kind);

    /// <summary>The bytes of what a record of the compiler's says of a source file, or null.</summary>
    /// <param name="kind">The kind of the record.</param>
    public byte[]? RecordOf(DocumentHandle document, Guid kind) => Record(document, kind);

    private byte[]? Record(EntityHandle parent, Guid kind)
    {
        foreach (CustomDebugInformationHandle handle in _reader.GetCustomDebugInformation(parent))
        {
            CustomDebugInformation record = _reader.GetCustomDebugInformation(handle);
            if (_reader.GetGuid(record.Kind) == kind)
            {
                return _reader.GetBlobBytes(record.Value);
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
