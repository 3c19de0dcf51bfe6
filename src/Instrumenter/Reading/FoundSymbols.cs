using System.Reflection.Metadata;

namespace CoverTool.Instrumenter.Reading;

/// <summary>The portable PDB of a module.</summary>
/// <param name="Content">The bytes of the PDB, unpacked when it was embedded.</param>
/// <param name="Path">The file beside the module that holds it; null when it is embedded or lies somewhere else.</param>
/// <param name="IsEmbedded">Whether the module itself contains it.</param>
internal sealed record FoundSymbols(byte[] Content, string? Path, bool IsEmbedded)
{
    /// <summary>Whether a condition holds for the path of at least one document.</summary>
    public bool HasDocument(Func<string, bool> isMeasured)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Content));
        MetadataReader reader = provider.GetMetadataReader();
        return reader.Documents
            .Select(handle => reader.GetString(reader.GetDocument(handle).Name))
            .Any(isMeasured);
    }
}
