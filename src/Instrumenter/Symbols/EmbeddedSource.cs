using System.Text;
using CoverTool.Instrumenter.Checking;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>Reads the source files that a portable PDB contains: those that source generators made are nowhere else.</summary>
internal static class EmbeddedSource
{
    /// <summary>The bytes of a document, or null when the PDB has only its name.</summary>
    public static byte[]? BytesOf(Document document)
    {
        foreach (CustomDebugInformation record in document.CustomDebugInformations)
        {
            switch (record)
            {
                case EmbeddedSourceDebugInformation embedded:
                    return embedded.Content;
                case BinaryCustomDebugInformation binary when binary.Identifier == SymbolsCheck.EmbeddedSource:
                    return Unpack(binary.Data);
            }
        }

        return null;
    }

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
