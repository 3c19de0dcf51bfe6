using System.Reflection.Metadata;
using System.Text;
using CoverTool.Instrumenter.Checking;
using CoverTool.Instrumenter.Reading;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>Reads the source files that a portable PDB contains: those that source generators made are nowhere else.</summary>
internal static class EmbeddedSource
{
    /// <summary>The bytes of a document, or null when the PDB has only its name.</summary>
    public static byte[]? BytesOf(DocumentHandle document, ModuleSymbols symbols) =>
        symbols.RecordOf(document, SymbolsCheck.EmbeddedSource) is { } record ? Unpack(record) : null;

    /// <summary>The text that the bytes of a source file stand for.</summary>
    public static string TextOf(byte[] bytes)
    {
        using StreamReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // From the portable PDB format: a length, 0 when what follows is not compressed, then the bytes, compressed with deflate.
    private static byte[] Unpack(byte[] record) => BitConverter.ToInt32(record) is int length and not 0
        ? Inflation.Inflate(record, sizeof(int), length)
        : record[sizeof(int)..];
}
