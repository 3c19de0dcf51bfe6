using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CoverTool.Data;

/// <summary>
/// The envelope of module maps and data files: a header that tells kind, version, lengths and checksum, and a deflated
/// payload. Damage of any kind is found before a value of the payload is used.
/// </summary>
internal static class SealedFile
{
    public const int HeaderSize = 64;
    public const int VersionOffset = 8;
    public const int ReservedOffset = 12;
    public const int PayloadLengthOffset = 16;
    public const int DecodedLengthOffset = 24;
    public const int ChecksumOffset = 32;

    /// <summary>Deflate makes no more than 1032 bytes of one; a header that promises more is not to be believed.</summary>
    private const long LargestExpansion = 1032;

    private const int BufferSize = 64 * 1024;

    /// <summary>Writes a file; nobody sees it before it is complete.</summary>
    /// <exception cref="CoverException">CT2002: it cannot be written.</exception>
    public static void Write(string path, SealedFileKind kind, Action<PayloadWriter> content)
    {
        using MemoryStream payload = new();
        long decodedLength = Deflate(payload, content);
        ReadOnlySpan<byte> bytes = payload.GetBuffer().AsSpan(0, (int)payload.Length);

        byte[] header = new byte[HeaderSize];
        BinaryPrimitives.WriteInt64LittleEndian(header, kind.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(VersionOffset), kind.Version);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(PayloadLengthOffset), bytes.Length);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(DecodedLengthOffset), decodedLength);
        SHA256.HashData(bytes, header.AsSpan(ChecksumOffset));

        AtomicFile.Write(path, stream =>
        {
            stream.Write(header);
            payload.WriteTo(stream);
        });
    }

    /// <summary>Reads a file of this kind.</summary>
    /// <exception cref="CoverException">
    /// CT2001: it cannot be read. CT2003: it is something else. CT2004: it is cut off. CT2005: it is damaged. CT2006: a newer
    /// version wrote it. CT2008: an older version wrote it.
    /// </exception>
    public static T Read<T>(string path, SealedFileKind kind, Func<PayloadReader, T> content)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);
            long decodedLength = CheckEnvelope(path, kind, stream);
            return Inflate(stream, decodedLength, content);
        }
        catch (InvalidDataException e)
        {
            throw new CoverException(DataCode.Damaged, $"{path} is damaged: {e.Message} Make or copy it again.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CoverException(DataCode.CannotRead, $"Cannot read {path}: {e.Message}", e);
        }
    }

    private static long Deflate(Stream destination, Action<PayloadWriter> content)
    {
        using DeflateStream deflate = new(destination, CompressionLevel.Optimal, leaveOpen: true);
        using BufferedStream buffered = new(deflate, BufferSize);
        PayloadWriter writer = new(buffered);
        content(writer);
        return writer.Length;
    }

    private static T Inflate<T>(FileStream stream, long decodedLength, Func<PayloadReader, T> content)
    {
        stream.Position = HeaderSize;
        using DeflateStream deflate = new(stream, CompressionMode.Decompress, leaveOpen: true);
        using BufferedStream buffered = new(deflate, BufferSize);
        PayloadReader reader = new(buffered, decodedLength);
        T result = content(reader);
        return reader.Remaining == 0 ? result : throw new InvalidDataException("Its payload is longer than its content.");
    }

    /// <summary>Leaves the stream anywhere, and returns the length of the payload when it is inflated.</summary>
    private static long CheckEnvelope(string path, SealedFileKind kind, FileStream stream)
    {
        byte[] header = new byte[HeaderSize];
        int read = stream.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false);
        if (read < sizeof(long) || BinaryPrimitives.ReadInt64LittleEndian(header) != kind.Magic)
        {
            throw new CoverException(DataCode.WrongKind, $"{path} is not {kind.Name}.");
        }

        if (read < HeaderSize)
        {
            throw Truncated(path, stream.Length, HeaderSize);
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(VersionOffset));
        if (version > kind.Version)
        {
            throw new CoverException(
                DataCode.MadeByNewerVersion,
                $"{path} is {kind.Name} of format {version}, and this covertool reads format {kind.Version}. Update covertool.");
        }

        if (version > 0 && version < kind.Version)
        {
            throw new CoverException(
                DataCode.MadeByOlderVersion,
                $"{path} is {kind.Name} of format {version}, and this covertool reads format {kind.Version}. "
                + "Measure again with this version, or read it with the version that made it.");
        }

        long payloadLength = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(PayloadLengthOffset));
        if (payloadLength > stream.Length - HeaderSize)
        {
            throw Truncated(path, stream.Length, (ulong)payloadLength + HeaderSize);
        }

        long decodedLength = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(DecodedLengthOffset));
        if (version != kind.Version
            || BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(ReservedOffset)) != 0
            || payloadLength != stream.Length - HeaderSize
            || decodedLength < 0
            || decodedLength / LargestExpansion > payloadLength)
        {
            throw new InvalidDataException("Its header contradicts its content.");
        }

        stream.Position = HeaderSize;
        return SHA256.HashData(stream).AsSpan().SequenceEqual(header.AsSpan(ChecksumOffset))
            ? decodedLength
            : throw new InvalidDataException("Its checksum does not match.");
    }

    private static CoverException Truncated(string path, long length, ulong expected) => new(
        DataCode.Truncated,
        $"{path} is cut off: it has {length} of {expected} bytes. Copy it again, or run again if it was being written.");
}
