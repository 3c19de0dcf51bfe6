using System.IO.Compression;

namespace CoverTool.Instrumenter.Checking;

/// <summary>Inflates what says how large it will be. Deflate can make a thousand bytes of one, and real code and source ten.</summary>
internal static class Inflation
{
    private const long AlwaysAllowed = 1024 * 1024;
    private const long LargestExpansion = 64;

    /// <summary>Checks a promised length.</summary>
    /// <exception cref="BadImageFormatException">It is none to be believed.</exception>
    public static void Check(int promised, int length)
    {
        if (promised < 0 || promised > AlwaysAllowed + (LargestExpansion * length))
        {
            throw new BadImageFormatException("what is packed in it says that it is larger than it can be");
        }
    }

    /// <summary>Inflates bytes to the length that they promise.</summary>
    /// <exception cref="BadImageFormatException">It is another length, or none to be believed.</exception>
    public static byte[] Inflate(byte[] packed, int start, int promised)
    {
        Check(promised, packed.Length - start);
        byte[] content = new byte[promised];
        using DeflateStream inflate = new(new MemoryStream(packed, start, packed.Length - start), CompressionMode.Decompress);
        try
        {
            return inflate.ReadAtLeast(content, promised, throwOnEndOfStream: false) == promised && inflate.ReadByte() < 0
                ? content
                : throw new BadImageFormatException("what is packed in it has another length than it says");
        }
        catch (InvalidDataException exception)
        {
            throw new BadImageFormatException("what is packed in it is damaged", exception);
        }
    }
}
