using System.Collections.Immutable;
using System.Reflection.Metadata;
using CoverTool.Instrumenter.Checking;
using CoverTool.Instrumenter.Sources;

namespace CoverTool.Instrumenter.Reading;

/// <summary>The portable PDB of a module.</summary>
/// <param name="Content">The bytes of the PDB, unpacked when it was embedded.</param>
/// <param name="Path">The file beside the module that holds it; null when it is embedded or lies somewhere else.</param>
/// <param name="IsEmbedded">Whether the module itself contains it.</param>
internal sealed record FoundSymbols(byte[] Content, string? Path, bool IsEmbedded)
{
    /// <summary>The source files that the module was compiled from.</summary>
    public ImmutableArray<CompiledSource> Sources()
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Content));
        MetadataReader reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(handle => SourceOf(reader, handle))];
    }

    private static CompiledSource SourceOf(MetadataReader reader, DocumentHandle handle)
    {
        Document document = reader.GetDocument(handle);
        return new CompiledSource(
            reader.GetString(document.Name),
            reader.GetGuid(document.HashAlgorithm),
            [.. reader.GetBlobBytes(document.Hash)],
            reader.GetCustomDebugInformation(handle).Any(record => reader.GetGuid(reader.GetCustomDebugInformation(record).Kind) == SymbolsCheck.EmbeddedSource));
    }
}
