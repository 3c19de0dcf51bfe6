using System.Reflection.Metadata;
using CoverTool.Instrumenter.Symbols;

namespace CoverTool.Instrumenter.Reading;

/// <summary>The portable PDB of a module.</summary>
/// <param name="Content">The bytes of the PDB, unpacked when it was embedded.</param>
/// <param name="Path">The file beside the module that holds it; null when it is embedded or lies somewhere else.</param>
/// <param name="IsEmbedded">Whether the module itself contains it.</param>
internal sealed record FoundSymbols(byte[] Content, string? Path, bool IsEmbedded)
{
    /// <summary>Whether at least one document is a file on this machine, under a folder.</summary>
    public bool HasDocumentUnder(string sourceRoot)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Content));
        MetadataReader reader = provider.GetMetadataReader();
        return reader.Documents
            .Select(handle => reader.GetString(reader.GetDocument(handle).Name))
            .Any(path => SourceDocuments.IsLocal(path, sourceRoot));
    }
}
