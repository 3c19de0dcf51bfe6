using System.Reflection.Metadata;

namespace CoverTool.Instrumenter.Checking;

/// <summary>Checks that the streams which metadata consists of lie in it.</summary>
internal static class StreamCheck
{
    private const int VersionLengthOffset = 12;
    private const int LongestName = 32;
    private const int NameAlignment = 4;

    /// <exception cref="BadImageFormatException">They do not.</exception>
    public static unsafe void Check(MetadataReader metadata)
    {
        BlobReader root = new(metadata.MetadataPointer, metadata.MetadataLength);
        root.Offset = VersionLengthOffset;
        int versionLength = root.ReadInt32();
        root.Offset += versionLength;
        root.ReadInt16();
        for (int streams = root.ReadUInt16(); streams > 0; streams--)
        {
            ulong start = root.ReadUInt32();
            ulong size = root.ReadUInt32();
            if (start + size > (ulong)root.Length)
            {
                throw new BadImageFormatException("a stream of its metadata is damaged");
            }

            SkipName(ref root);
        }
    }

    private static void SkipName(ref BlobReader root)
    {
        int length = 1;
        while (root.ReadByte() != 0 && length < LongestName)
        {
            length++;
        }

        root.Offset += -length & (NameAlignment - 1);
    }
}
