using System.Security.Cryptography;
using System.Text;

namespace CoverTool.Restore;

/// <summary>
/// A line of a journal: a checksum, a space, and JSON without line ends. What a damaged line says must not be done: a bit
/// makes another path or another mode of it.
/// </summary>
internal static class JournalLine
{
    /// <summary>Ends a line.</summary>
    public const byte End = (byte)'\n';

    private const int ChecksumBytes = 16;
    private const int ChecksumLength = 2 * ChecksumBytes;

    /// <summary>The line, with its end.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> json) => [.. Checksum(json), (byte)' ', .. json, End];

    /// <summary>The JSON of a line without its end; empty when the line is damaged.</summary>
    public static ReadOnlySpan<byte> Open(ReadOnlySpan<byte> line)
    {
        if (line.Length <= ChecksumLength || line[ChecksumLength] != (byte)' ')
        {
            return [];
        }

        ReadOnlySpan<byte> json = line[(ChecksumLength + 1)..];
        return line[..ChecksumLength].SequenceEqual(Checksum(json)) ? json : [];
    }

    private static byte[] Checksum(ReadOnlySpan<byte> json) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, ChecksumBytes)));
}
